import type { Locale } from './locale.ts';
import { phrases } from './phrases.ts';

export const it: Locale = {
  tag: 'it',
  name: 'Italiano',
  sections: [
    "Panoramica dell'architettura",
    'Modelli dati e interfacce',
    'Logica centrale e algoritmi',
    'Passi di implementazione (piano del Builder)',
  ],
  parts: {
    techStack: 'Stack tecnologico',
    structure: 'Struttura del progetto',
    pattern: 'Pattern di progettazione',
    decisions: 'Decisioni',
    outOfScope: 'Fuori ambito',
    schemas: 'Definizioni degli schemi',
    signatures: "Firme dell'API",
    configs: 'File di configurazione',
    constants: 'Costanti',
    examples: 'Esempi',
    flows: 'Flussi logici',
    details: 'Dettagli di implementazione',
    errorHandling: 'Gestione degli errori',
  },
  phase: 'Fase',
  phases: ['Ambiente', 'Nucleo', 'Logica di business', 'Interfaccia', 'Test'],
  labels: {
    files: 'File interessati',
    clauses: 'Requisiti',
    uses: 'Usa',
    dependsOn: 'Dipende da',
    verify: 'Verifica',
    verifyManually: 'Verifica manuale',
    field: 'Campo',
    type: 'Tipo',
    required: 'Obbligatorio',
    default: 'Valore predefinito',
    description: 'Descrizione',
    yes: 'sì',
    no: 'no',
    variants: 'Varianti',
    errors: 'Errori',
    name: 'Nome',
    value: 'Valore',
    unit: 'Unità',
    file: 'File',
    given: 'Dato',
    expected: 'Risultato atteso',
    options: 'Opzioni',
    decision: 'Decisione',
    reason: 'Motivazione',
    constraint: 'Vincolo',
    assumed: 'ipotizzato',
    none: 'Né il requisito né la ricerca indicano qualcosa per questa parte.',
  },
  offlineDraft:
    'Questa è una bozza offline: contiene solo ciò che il requisito e la ricerca indicano, senza il completamento di un modello.',
  binding: phrases(`
    deve | devono | dovrà | dovranno | dovrebbe | dovrebbero | bisogna | occorre | occorrono |
    è necessario | è necessaria | è obbligatorio | è obbligatoria | sono obbligatori |
    è richiesto | è richiesta | sono richiesti | non può | non possono | non potrà | è vietato |
    va implementato | va implementata`),
  obliging: phrases(`deve | devono | dovrà | dovranno | è vietato`),
  prohibiting: phrases(`
    non deve | non devono | non dovrà | non dovranno | non dovrebbe | non dovrebbero | non può |
    non possono | non potrà | non potranno | è vietato | vietato`),
  excluding: phrases(`
    fuori ambito | fuori dall'ambito | fuori scope | non fa parte | non fanno parte |
    non sarà supportato | non sarà supportata | non saranno supportati | non sarà implementato |
    non sarà implementata | non è previsto | non è prevista | non sono previsti |
    nessun supporto per`),
  requests: phrases(`
    voglio | vogliamo | vorrei | vorremmo | mi piacerebbe | ci piacerebbe | ho bisogno |
    abbiamo bisogno | desidero | desideriamo | sarebbe utile | sarebbe bello | sarebbe comodo |
    sarebbe opportuno | sarebbe meglio | propongo | proponiamo | suggerisco | suggeriamo |
    per favore | potreste aggiungere | si potrebbe | come utente | permettere di |
    richiesta di funzionalità | per poter`),
  frequent: phrases(`
    il | lo | gli | di | del | della | dei | delle | e | un | una | è | in | per | con | che |
    non | al | nel | si | da | sono | come | quando`),
  headings: {
    proposal: phrases(`
      requisit | funzionalità | funzion | caratteristic | proposta | soluzione | obiettiv |
      scopo | atteso | desiderat | ambito | attività | consegn | specific | comportamento atteso |
      storie utente | user stor | interfaccia | di cosa abbiamo bisogno | cosa ci serve |
      cosa serve | cosa vogliamo | =decisione | =decisioni |
      =comportamento | =come funziona`),
    motivation: phrases(`
      motivazion | =contesto | =problema | descrizione del problema | giustificazione | =perché |
      situazione attuale | stato attuale | comportamento attuale | riproduzione |
      passi per riprodurre | =conseguenze | =note`),
    acceptance: phrases(`
      accettazione | collaudo | criteri di successo | criterio di successo |
      definizione di fatto | definition of done`),
    exclusion: phrases(`
      fuori ambito | fuori dall'ambito | fuori scope | =esclusioni | =esclusione | =escluso |
      esclusioni | non obiettivi | non-obiettivi | =non incluso | =non inclusi | non incluso nel |
      cosa non | =lavori futuri | =sviluppi futuri`),
    quality: phrases(`
      non funzional | non-funzional | qualità | prestazion | sicurezza | affidabilità |
      usabilità | accessibilità | compatibilità | scalabilità | disponibilità | manutenibilità |
      privacy | riservatezza`),
    constraint: phrases(`
      vincol | limitazion | requisiti tecnici | stack tecnologico | tecnologi |
      principi di progettazione | assunzion | ipotesi | conformità | dipendenze`),
    remark: phrases(`contesto aggiuntivo | informazioni aggiuntive | =note | =osservazioni`),
    context: phrases(`
      =riferimenti | =riferimento | documenti di riferimento | bibliografia | glossario |
      terminologia | definizioni e | acronim | abbreviazion | =cronologia | cronologia delle |
      registro delle modifiche | storico delle | =storico | =revisioni |
      cronologia delle revisioni | =indice | =sommario | =contenuti | =alternative |
      =alternativa | alternative considerate | alternative valutate | soluzioni alternative |
      roadmap | tabella di marcia | =calendario | =pianificazione | =tempistiche | =milestone |
      appendice | =allegati | =allegato | =collegamenti | =link | link utili | vedi anche |
      utenti target | utenti destinatari | =pubblico | pubblico di riferimento | =destinatari |
      parti interessate | stakeholder | =personas | =autore | =autori | ringraziament | =licenza |
      contesto aggiuntivo | informazioni aggiuntive | =schermate | =ambiente | =registri | =log |
      =rischi | =rischio | rischi e | domande aperte | informazioni sul documento |
      =approvazioni | lista di controllo | =esempio | =esempi | =uso | =metadati`),
  },
  columns: {
    id: phrases(`id | n. | n° | no | num | numero | rif | ref | codice | identificativo | # | n`),
    demand: phrases(`
      requisito | descrizione | funzionalità | funzione | criterio | enunciato | contenuto |
      regola | vincolo | parametro | dettaglio | storia`),
    administration: phrases(`
      priorità | stato | responsabile | autore | data | fonte | stima | versione | fase |
      rischio | caso di test | moscow | creato | aggiornat | ultim`),
    field: phrases(`campo | campi | nome del campo | attributo | proprietà | colonna`),
    type: phrases(`tipo | tipo di dato | tipo di dati`),
    document: phrases(`
      sostituisce | sostituito da | revisori | revisore | approvatori | team | ticket | contatto |
      numero del documento | attore | attori`),
  },
  exceptions: phrases(`
    eccezione | eccezioni | in caso di errore | in caso di fallimento | se fallisce |
    gestione degli errori | flusso alternativo | flussi alternativi`),
  openDecisions: {
    headings: phrases(`
      domande aperte | domanda aperta | questioni aperte | punti aperti | decisioni aperte |
      =da decidere`),
    marks: phrases(`domanda aperta | questione aperta`),
  },
  hedges: phrases(`
    potresti | potreste | si potrebbe | potremmo | forse | magari | eventualmente | possibilmente
    | probabilmente | se possibile | ove possibile | quando possibile | per quanto possibile | se
    del caso | valuta di usare | considera di usare | o simile | o simili | o equivalente | se
    necessario, | all'occorrenza | e così via | ecc. | etc.`),
  fluff: phrases(`
    all'avanguardia | di ultima generazione | di livello mondiale | rivoluzionario | velocissimo |
    senza sforzo`),
  placeholders: phrases(`
    da definire | da determinare | da decidere | da confermare | da completare |
    non ancora deciso | tbd | tbc | lorem ipsum | fixme`),
  elsewhere: phrases(`
    vedi il requisito | vedi i requisiti | si veda il requisito | si veda i requisiti | come
    descritto nel requisito | come descritto nei requisiti | come indicato nel requisito | come
    indicato nei requisiti | come nel requisito | come nei requisiti | come discusso | come
    concordato`),
  or: phrases(`o | oppure | ovvero`),
  orders: phrases(`
    usa | usare | utilizza | utilizzare | scegli | scegliere | installa | installare`),
  caveats: phrases(`
    nota | avviso | avvertenza | attenzione | importante | cautela | obsoleto | obsoleta |
    deprecato | deprecata | non è più | limitazione | problema noto | modifica incompatibile |
    assicurarsi`),
  failures: phrases(`
    errore | errori | fallimento | fallisce | fallito | fallita | eccezione | eccezioni |
    tempo scaduto | timeout | arresto anomalo | nuovo tentativo | riprovare | rifiutato |
    rifiutata | non valido | non autorizzato | limite di frequenza`),
};
