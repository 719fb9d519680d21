declare module '@vercel/ncc';
