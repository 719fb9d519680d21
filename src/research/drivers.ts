/** Packages by which a program talks to a database, in the names of their registries, lower case. */
const drivers: Readonly<Record<string, string>> = {
  PostgreSQL:
    'pg,pg-promise,postgres,psycopg,psycopg2,psycopg2-binary,asyncpg,tokio-postgres,npgsql,postgrex,org.postgresql:postgresql,github.com/lib/pq,github.com/jackc/pgx/v5',
  MySQL:
    'mysql,mysql2,mysqlclient,pymysql,aiomysql,mysql-connector-python,mysqlconnector,com.mysql:mysql-connector-j,mysql:mysql-connector-java,github.com/go-sql-driver/mysql',
  MariaDB: 'mariadb,org.mariadb.jdbc:mariadb-java-client',
  SQLite: 'sqlite3,better-sqlite3,rusqlite,org.xerial:sqlite-jdbc,github.com/mattn/go-sqlite3',
  MongoDB: 'mongodb,mongoose,pymongo,motor,go.mongodb.org/mongo-driver',
  Redis: 'redis,ioredis,github.com/redis/go-redis/v9',
};

let table: ReadonlyMap<string, string> | undefined;

/** The database that a package of a manifest talks to. */
export function findDatabase(packageName: string): string | undefined {
  table ??= new Map(
    Object.entries(drivers).flatMap(([database, names]) =>
      names.split(',').map((name) => [name, database] as const),
    ),
  );
  return table.get(packageName.toLowerCase());
}
