import type { Locale } from './locale.ts';
import { phrases } from './phrases.ts';

export const fr: Locale = {
  tag: 'fr',
  name: 'Français',
  sections: [
    "Vue d'ensemble de l'architecture",
    'Modèles de données et interfaces',
    'Logique métier et algorithmes',
    "Étapes d'implémentation (plan du Builder)",
  ],
  parts: {
    techStack: 'Pile technique',
    structure: 'Structure du projet',
    pattern: 'Patron de conception',
    decisions: 'Décisions',
    outOfScope: 'Hors périmètre',
    schemas: 'Définitions des schémas',
    signatures: "Signatures d'API",
    configs: 'Fichiers de configuration',
    constants: 'Constantes',
    examples: 'Exemples',
    flows: 'Flux logiques',
    details: "Détails d'implémentation",
    errorHandling: 'Gestion des erreurs',
  },
  phase: 'Phase',
  phases: ['Environnement', 'Noyau', 'Logique métier', 'Interface', 'Tests'],
  labels: {
    files: 'Fichiers',
    clauses: 'Exigences',
    uses: 'Utilise',
    dependsOn: 'Dépend de',
    verify: 'Vérification',
    verifyManually: 'Vérification manuelle',
    field: 'Champ',
    type: 'Type',
    required: 'Obligatoire',
    default: 'Valeur par défaut',
    description: 'Description',
    yes: 'oui',
    no: 'non',
    variants: 'Variantes',
    errors: 'Erreurs',
    name: 'Nom',
    value: 'Valeur',
    unit: 'Unité',
    file: 'Fichier',
    given: 'Entrée',
    expected: 'Résultat attendu',
    options: 'Options',
    decision: 'Décision',
    reason: 'Motif',
    constraint: 'Contrainte',
    assumed: 'supposé',
    none: "Ni l'exigence ni la recherche n'indique quoi que ce soit pour cette partie.",
  },
  offlineDraft:
    "Ceci est un brouillon hors ligne : il contient uniquement ce que l'exigence et la recherche énoncent, sans complément d'un modèle.",
  binding: phrases(`
    doit | doivent | devra | devront | devrait | devraient | il faut | il faudra | il faudrait |
    est tenu de | sont tenus de | a pour obligation | est obligatoire | sont obligatoires |
    est requis | est requise | sont requis | sont requises | ne peut pas | ne peuvent pas |
    est interdit | est interdite | sont interdits | impérativement`),
  obliging: phrases(`doit | doivent | devra | devront | il est interdit`),
  prohibiting: phrases(`
    ne doit pas | ne doivent pas | ne devra pas | ne devront pas | ne devrait pas |
    ne devraient pas | ne doit jamais | ne doivent jamais | est interdit | est interdite |
    sont interdits | sont interdites | ne peut pas | ne peuvent pas`),
  excluding: phrases(`
    hors périmètre | hors du périmètre | hors scope | hors champ | ne fait pas partie |
    ne font pas partie | ne sera pas pris en charge | ne seront pas pris en charge |
    ne sera pas supporté | ne sera pas supportée | n'est pas prévu | n'est pas prévue |
    ne sont pas prévus | ne sont pas prévues | aucune prise en charge`),
  requests: phrases(`
    je veux | nous voulons | je voudrais | nous voudrions | j'aimerais | nous aimerions |
    je souhaite | nous souhaitons | je souhaiterais | nous souhaiterions | j'ai besoin |
    nous avons besoin | il serait | ce serait | serait utile | serait pratique | serait bien |
    je propose | nous proposons | je suggère | merci d'ajouter | pouvez-vous | pourriez-vous |
    pourrait-on | serait-il possible | en tant qu'utilisateur | en tant que | afin de pouvoir |
    demande de fonctionnalité | permettre de | permettre d'`),
  frequent: phrases(`
    le | la | les | des | du | de | et | un | une | est | dans | pour | avec | sur | que | qui |
    pas | par | au | aux | ou | en | ne`),
  headings: {
    proposal: phrases(`
      exigence | fonctionnalité | fonction | besoin | proposition | solution | objectif | but |
      attendu | souhait | périmètre | tâche | livrable | spécification | comportement attendu |
      comportement souhaité | cas fonctionnel | récits utilisateur | user stor | interface |
      architecture cible | ce dont nous avons besoin | ce qu'il faut | ce que nous voulons |
      =décision | =décisions |
      =comportement | =comment ça marche`),
    motivation: phrases(`
      motivation | =contexte | contexte et | contexte du | =problème | problématique |
      description du problème | préambule | justification | =pourquoi | existant |
      situation actuelle | comportement actuel | comportement constaté | reproduction |
      étapes pour reproduire | contournement | conséquences | =remarques | =notes`),
    acceptance: phrases(`
      acceptation | critères d'acceptation | critère d'acceptation | recette |
      critères de réussite | critères de succès | définition de terminé | definition of done`),
    exclusion: phrases(`
      hors périmètre | hors-périmètre | hors scope | hors champ | hors du périmètre |
      =exclusions | =exclusion | =exclu | non-objectif | non objectif | =non inclus |
      non inclus dans | ce qui ne | ne sera pas | ne seront pas`),
    quality: phrases(`
      non fonctionnel | non-fonctionnel | qualité | performance | sécurité | fiabilité |
      ergonomie | utilisabilité | accessibilité | compatibilité | évolutivité | disponibilité |
      maintenabilité | confidentialité`),
    constraint: phrases(`
      contrainte | limitation | exigences techniques | pile technique | technologie |
      stack technique | principes de conception | principe | hypothèse | conformité | dépendance |
      prérequis technique`),
    remark: phrases(`
      informations complémentaires | informations supplémentaires | contexte supplémentaire |
      =remarques | =notes`),
    context: phrases(`
      =référence | =références | documents de référence | bibliographie | glossaire |
      terminologie | définitions et | acronyme | abréviation | =historique |
      historique des versions | historique des modifications | historique du document |
      historique des révisions | journal des modifications | journal des changements |
      suivi des modifications | table des matières | =sommaire | =alternatives | =alternative |
      alternatives envisagées | alternatives considérées | solutions envisagées |
      solutions alternatives | autres solutions | roadmap | feuille de route | =calendrier |
      =planning | planning prévisionnel | =jalons | annexe | =liens | liens utiles | voir aussi |
      public cible | utilisateurs cibles | cible utilisateur | parties prenantes | =personas |
      =persona | =auteur | =auteurs | remerciement | =licence | informations complémentaires |
      informations supplémentaires | contexte supplémentaire | =captures d'écran |
      =capture d'écran | =environnement | =journaux | =logs | trace d'exécution | =risques |
      =risque | risques et | questions ouvertes | information du document |
      informations du document | informations sur le document | validation du document |
      =liste de contrôle | =exemple | =exemples | =utilisation | =métadonnées`),
  },
  columns: {
    id: phrases(`id | n° | no | num | numéro | réf | ref | code | identifiant | # | n`),
    demand: phrases(`
      exigence | description | fonctionnalité | fonction | besoin | critère | énoncé | libellé |
      contenu | règle | contrainte | paramètre | détail`),
    administration: phrases(`
      priorité | statut | état | responsable | auteur | date | source | charge | estimation |
      version | phase | risque | cas de test | moscow | créé | mise à jour | dernière`),
    field: phrases(`champ | champs | nom du champ | attribut | propriété | colonne`),
    type: phrases(`type | type de donnée | type de données`),
    document: phrases(`
      remplace | remplacé par | relecteurs | relecteur | décideurs | approbateurs | équipe |
      ticket | contact | numéro du document | acteur | acteurs`),
  },
  exceptions: phrases(`
    exception | exceptions | cas d'erreur | en cas d'erreur | en cas d'échec |
    gestion des erreurs | scénario alternatif | scénarios alternatifs | flux alternatif`),
  openDecisions: {
    headings: phrases(`
      question ouverte | questions ouvertes | questions en suspens | point ouvert |
      points ouverts | points en suspens | points à trancher | =à décider`),
    marks: phrases(`à décider | à trancher | question ouverte`),
  },
  hedges: phrases(`
    vous pourriez | on pourrait | nous pourrions | tu pourrais | peut-être | éventuellement | si
    possible | le cas échéant | dans la mesure du possible | autant que possible | envisagez |
    envisager d’utiliser | envisager d'utiliser | ou équivalent | ou similaire | probablement |
    sans doute | n’hésitez pas | n'hésitez pas | si nécessaire, | si besoin | au besoin | et ainsi
    de suite | etc.`),
  fluff: phrases(`
    de pointe | dernier cri | de classe mondiale | révolutionnaire | ultra-rapide | sans effort |
    à la pointe de`),
  placeholders: phrases(`
    à définir | à déterminer | à préciser | à compléter | à confirmer | reste à décider |
    non décidé | tbd | tbc | lorem ipsum | fixme`),
  elsewhere: phrases(`
    se référer à l’exigence | se référer à l'exigence | se référer à les exigences | se référer à le
    ticket | comme décrit dans l’exigence | comme décrit dans l'exigence | comme décrit dans les
    exigences | comme décrit dans le ticket | comme indiqué dans l’exigence | comme indiqué dans
    l'exigence | comme indiqué dans les exigences | comme indiqué dans le ticket | comme dans
    l’exigence | comme dans l'exigence | comme dans les exigences | comme dans le ticket | comme
    discuté | comme convenu`),
  or: phrases(`ou | soit | ou bien`),
  orders: phrases(`
    utilise | utilisez | utiliser | choisis | choisissez | choisir | installe | installez |
    installer`),
  caveats: phrases(`
    remarque | note | attention | avertissement | important | nota bene | prudence | obsolète |
    déprécié | dépréciée | n'est plus | plus pris en charge | limitation | problème connu |
    changement incompatible | veillez à`),
  failures: phrases(`
    erreur | erreurs | échec | échoue | échoué | exception | exceptions | délai d'attente |
    délai dépassé | expiration | timeout | plantage | plante | nouvelle tentative | réessayer |
    rejeté | rejetée | invalide | non autorisé | limite de débit`),
};
