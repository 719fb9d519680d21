import type { Locale } from './locale.ts';
import { phrases } from './phrases.ts';

export const es: Locale = {
  tag: 'es',
  name: 'Español',
  sections: [
    'Visión general de la arquitectura',
    'Modelos de datos e interfaces',
    'Lógica central y algoritmos',
    'Pasos de implementación (plan del Builder)',
  ],
  parts: {
    techStack: 'Pila tecnológica',
    structure: 'Estructura del proyecto',
    pattern: 'Patrón de diseño',
    decisions: 'Decisiones',
    outOfScope: 'Fuera de alcance',
    schemas: 'Definiciones de esquemas',
    signatures: 'Firmas de la API',
    configs: 'Archivos de configuración',
    constants: 'Constantes',
    examples: 'Ejemplos',
    flows: 'Flujos lógicos',
    details: 'Detalles de implementación',
    errorHandling: 'Manejo de errores',
  },
  phase: 'Fase',
  phases: ['Entorno', 'Núcleo', 'Lógica de negocio', 'Interfaz', 'Pruebas'],
  labels: {
    files: 'Archivos',
    clauses: 'Requisitos',
    uses: 'Usa',
    dependsOn: 'Depende de',
    verify: 'Verificación',
    verifyManually: 'Verificación manual',
    field: 'Campo',
    type: 'Tipo',
    required: 'Obligatorio',
    default: 'Valor predeterminado',
    description: 'Descripción',
    yes: 'sí',
    no: 'no',
    variants: 'Variantes',
    errors: 'Errores',
    name: 'Nombre',
    value: 'Valor',
    unit: 'Unidad',
    file: 'Archivo',
    given: 'Entrada',
    expected: 'Resultado esperado',
    options: 'Opciones',
    decision: 'Decisión',
    reason: 'Motivo',
    constraint: 'Restricción',
    assumed: 'supuesto',
    none: 'Ni el requisito ni la investigación indican nada para esta parte.',
  },
  offlineDraft:
    'Este es un borrador sin conexión: contiene solo lo que indican el requisito y la investigación, sin que un modelo lo haya completado.',
  binding: phrases(`
    debe | deben | deberá | deberán | debería | deberían | tiene que | tienen que | tendrá que |
    tendrán que | hay que | ha de | han de | es obligatorio | es obligatoria | son obligatorios |
    se requiere | se requieren | es necesario | es necesaria | no puede | no pueden | no podrá |
    no podrán | queda prohibido | se prohíbe`),
  obliging: phrases(`debe | deben | deberá | deberán | queda prohibido | está prohibido`),
  prohibiting: phrases(`
    no debe | no deben | no deberá | no deberán | no debería | no deberían | no puede |
    no pueden | no podrá | no podrán | nunca debe | queda prohibido | se prohíbe | prohibido`),
  excluding: phrases(`
    fuera de alcance | fuera del alcance | no forma parte | no forman parte | no se soportará |
    no se soportarán | no se admitirá | no se admitirán | no se implementará |
    no se implementarán | no está previsto | no están previstos | no se contempla |
    no se contemplan | no incluye`),
  requests: phrases(`
    quiero | queremos | quisiera | quisiéramos | me gustaría | nos gustaría | necesito |
    necesitamos | deseo | deseamos | sería útil | sería bueno | sería genial | sería ideal |
    sería conveniente | estaría bien | propongo | proponemos | sugiero | por favor |
    podrían añadir | podrían agregar | se podría | como usuario | permitir que |
    solicitud de función | para poder`),
  frequent: phrases(`
    el | la | los | las | de | del | y | un | una | es | en | para | con | que | se | por | al |
    no | su | como | cuando`),
  headings: {
    proposal: phrases(`
      requisito | requerimiento | funcionalidad | función | funciones | característica |
      propuesta | solución | objetivo | esperado | deseado | alcance | tarea | entregable |
      especificación | comportamiento esperado | historias de usuario | historia de usuario |
      interfaz | lo que necesitamos | qué necesitamos | lo que queremos |
      =decisión | =decisiones |
      =comportamiento | =funcionamiento | =cómo funciona`),
    motivation: phrases(`
      motivación | =contexto | antecedente | =problema | descripción del problema |
      planteamiento del problema | justificación | =por qué | situación actual | estado actual |
      comportamiento actual | reproducción | pasos para reproducir | consecuencias | =notas`),
    acceptance: phrases(`
      aceptación | criterios de éxito | criterio de éxito | definición de terminado |
      definición de hecho`),
    exclusion: phrases(`
      fuera de alcance | fuera del alcance | =exclusiones | =exclusión | =excluido |
      no objetivos | no-objetivos | =no incluido | no incluido en | =no incluye | no se incluye |
      límites del alcance | =trabajo futuro | trabajos futuros`),
    quality: phrases(`
      no funcional | no-funcional | calidad | rendimiento | desempeño | seguridad | fiabilidad |
      confiabilidad | usabilidad | accesibilidad | compatibilidad | escalabilidad |
      disponibilidad | mantenibilidad | privacidad`),
    constraint: phrases(`
      restriccion | restricción | limitacion | limitación | requisitos técnicos |
      pila tecnológica | stack tecnológico | tecnología | principios de diseño | supuesto |
      cumplimiento | dependencia`),
    remark: phrases(`contexto adicional | información adicional | =notas | =observaciones`),
    context: phrases(`
      =referencia | =referencias | documentos de referencia | bibliografía | glosario |
      terminología | definiciones y | acrónimo | abreviatura | =historial |
      historial de versiones | historial de cambios | historial de revisiones |
      registro de cambios | control de cambios | control de versiones del documento |
      tabla de contenido | =índice | =contenido | =alternativas | =alternativa |
      alternativas consideradas | alternativas que | soluciones alternativas | hoja de ruta |
      roadmap | cronograma | =calendario | =hitos | =anexo | =anexos | anexo | apéndice |
      =enlaces | enlaces útiles | véase también | usuarios objetivo | público objetivo |
      =audiencia | =interesados | partes interesadas | =personas | =persona | =autor | =autores |
      agradecimiento | =licencia | contexto adicional | información adicional |
      =capturas de pantalla | =captura de pantalla | =entorno | =registros | =logs |
      traza de error | =riesgos | =riesgo | riesgos y | preguntas abiertas |
      información del documento | ficha del documento | =aprobación | lista de verificación |
      =ejemplo | =ejemplos | =uso | =metadatos`),
  },
  columns: {
    id: phrases(`
      id | n.º | nº | no | núm | número | ref | código | codigo | identificador | # | n`),
    demand: phrases(`
      requisito | requerimiento | descripción | descripcion | funcionalidad | función | criterio |
      enunciado | contenido | regla | restricción | parámetro | detalle | historia`),
    administration: phrases(`
      prioridad | estado | responsable | autor | fecha | fuente | esfuerzo | estimación |
      versión | fase | riesgo | caso de prueba | moscow | creado | actualizado | última`),
    field: phrases(`campo | campos | nombre del campo | atributo | propiedad | columna`),
    type: phrases(`tipo | tipo de dato | tipo de datos`),
    document: phrases(`
      reemplaza | reemplazado por | sustituye a | revisores | revisor | aprobadores | equipo |
      ticket | contacto | número de documento | actor | actores`),
  },
  exceptions: phrases(`
    excepción | excepciones | en caso de error | en caso de fallo | si falla | manejo de errores |
    flujo alternativo | flujos alternativos`),
  openDecisions: {
    headings: phrases(`
      pregunta abierta | preguntas abiertas | preguntas pendientes | cuestiones abiertas |
      cuestiones pendientes | puntos abiertos | decisiones pendientes | =por decidir`),
    marks: phrases(`pregunta abierta | pendiente de decisión`),
  },
  hedges: phrases(`
    podrías | podría usar | podríamos | quizás | quizá | tal vez | posiblemente | probablemente |
    si es posible | cuando sea posible | en la medida de lo posible | según convenga | considere
    usar | considera usar | o similar | o equivalente | a lo mejor | si es necesario, | según sea
    necesario | etcétera | etc.`),
  fluff: phrases(`
    de vanguardia | de última generación | de primer nivel | de clase mundial | revolucionario | revolucionaria |
    sin esfuerzo | ultrarrápido`),
  placeholders: phrases(`
    por definir | por determinar | por decidir | por confirmar | a definir |
    pendiente de definir | pendiente de decidir | sin decidir | tbd | tbc | lorem ipsum | fixme`),
  elsewhere: phrases(`
    véase el requisito | véase los requisitos | véase la investigación | véase el ticket | como se
    describe en el requisito | como se describe en los requisitos | como se describe en la
    investigación | como se describe en el ticket | como se indica en el requisito | como se indica
    en los requisitos | como se indica en la investigación | como se indica en el ticket | como en
    el requisito | como en los requisitos | como en la investigación | como en el ticket | como se
    comentó | como se acordó | según lo acordado | según lo hablado`),
  or: phrases(`o | u | o bien`),
  orders: phrases(`
    usa | use | usar | utiliza | utilice | utilizar | elige | elija | instala | instale`),
  caveats: phrases(`
    nota | aviso | advertencia | atención | importante | cuidado | precaución | obsoleto |
    obsoleta | en desuso | ya no | limitación | problema conocido | cambio incompatible |
    asegúrese`),
  failures: phrases(`
    error | errores | fallo | fallos | falla | fallido | excepción | excepciones |
    tiempo de espera | tiempo agotado | timeout | bloqueo | reintento | reintentos | reintentar |
    rechazado | rechazada | inválido | no autorizado | límite de peticiones`),
};
