import type { Texts } from './texts.ts';

export const fr: Texts = {
  separator: ', ',
  gap: ' ',
  quotes: ['« ', ' »'],
  stack: {
    own: (file) => `Version du projet lui-même, indiquée dans ${file}.`,
    runtime: (file) => `Dépendance d’exécution déclarée dans ${file}.`,
    development: (file) => `Dépendance de développement déclarée dans ${file}.`,
    transitive: (file) => `Dépendance indirecte enregistrée dans ${file}.`,
    override: (file) => `Version imposée par une surcharge dans ${file}.`,
    demanded: (file) => `Version que ${file} exige.`,
    locked: (file) => `Version verrouillée dans ${file}.`,
    required: 'Version indiquée par l’exigence.',
    researched: 'Version indiquée par la recherche.',
    neededBy: (clauses) => `Nommée par ${clauses}.`,
  },
  files: {
    manifest: 'Déclare les dépendances et les commandes du projet.',
    lock: 'Verrouille les versions résolues des dépendances.',
    configuration: 'Configure un outil du projet.',
    container: 'Décrit le conteneur dans lequel le projet s’exécute.',
    pipeline: 'Exécute les contrôles du projet à chaque modification.',
    models: (names) => `Définit ${names}.`,
    types: (clauses) => `Définit les types et les constantes de ${clauses}.`,
    entry: 'Point d’entrée : relie les modules.',
    client: (endpoints) => `Appelle les points d’accès ${endpoints}.`,
    routes: (endpoints) => `Implémente les points d’accès ${endpoints}.`,
    module: (name, clauses) => `Implémente ${name} : ${clauses}.`,
    screen: (name, clauses) => `Présente ${name} : ${clauses}.`,
    tests: (clauses) => `Prouve ${clauses}.`,
    routeTests: (file) => `Prouve les points d’accès de ${file}.`,
    wholeTests: 'Prouve le chemin complet de l’entrée au résultat.',
    namedByRequirement: 'Nommé par l’exigence.',
    namedByResearch: 'Nommé par la recherche.',
  },
  patterns: {
    service: [
      'Couches autour d’une interface HTTP',
      'Les sources indiquent des points d’accès HTTP : les routes portent requêtes et réponses, les modules portent les règles, les modèles portent les données.',
    ],
    server: [
      'Couches autour d’une interface HTTP',
      'Un framework serveur est fixé : les routes portent requêtes et réponses, les modules portent les règles, les modèles portent les données.',
    ],
    browserExtension: [
      'Extension de navigateur',
      'La recherche indique un manifeste d’extension : le navigateur charge les points d’entrée que le manifeste déclare.',
    ],
    editorExtension: [
      'Extension d’éditeur',
      'Le manifeste indique un éditeur comme hôte : le point d’entrée enregistre commandes et vues, les modules portent les règles.',
    ],
    userInterface: [
      'Interface à base de composants',
      'La bibliothèque d’interface retenue construit les écrans à partir de composants ; les modules portent les règles à part.',
    ],
    commandLine: [
      'Programme en ligne de commande',
      'Les sources décrivent un programme en ligne de commande : le point d’entrée lit les arguments, les modules portent les règles.',
    ],
    library: [
      'Bibliothèque à une seule entrée publique',
      'Le manifeste décrit un paquet que d’autres programmes importent : une entrée exporte ce que les modules implémentent.',
    ],
    modules: [
      'Un module par thème',
      'L’exigence est divisée en thèmes : chaque module implémente les clauses d’un thème, une entrée les relie.',
    ],
    documents: [
      'Un document par thème',
      'Ni l’exigence ni la recherche n’indique de langage de programmation : chaque thème est fixé dans un document distinct.',
    ],
  },
  statedPattern: (phrase, clauses) => `L’exigence indique l’architecture (${clauses}) : ${phrase}.`,
  interfaces: {
    field: (field, schema) => `Champ ${field} de ${schema}.`,
    stated: 'Indiqué par la recherche.',
    demanded: (clauses) => `Exigé par ${clauses}.`,
  },
  flows: {
    build: (clause, phrase) => `Implémenter ${clause} : ${phrase}.`,
    compare: (clause, phrase) => `Comparer le comportement présent à ${clause} : ${phrase}.`,
    use: (technologies, clauses) => `Utiliser ${technologies} pour ${clauses}.`,
    data: (schemas) => `N’échanger les données que sous la forme ${schemas}.`,
    uphold: (clause, phrase) => `Respecter ${clause} : ${phrase}.`,
    qualities: 'Qualités et contraintes',
  },
  details: {
    stated: (quote) => `Observer ce que la recherche indique : ${quote}`,
    statedFor: (clauses, quote) =>
      `Pour ${clauses}, observer ce que la recherche indique : ${quote}`,
    existing: (clauses, quote) =>
      `Pour ${clauses}, s’appuyer sur ce que la recherche montre comme présent : ${quote}`,
    noLanguage:
      'Ni l’exigence ni la recherche n’indique de langage de programmation : la structure du projet contient des documents, et la première phase ne fixe rien d’autre.',
    noVersions:
      'Ni l’exigence ni la recherche n’indique de version : la pile technique ne fixe rien, et le manifeste consigne ce qui est installé.',
  },
  errors: {
    answer: (status, endpoints) => `${status} sur ${endpoints}`,
    answerSo: (file) => `Traiter exactement ce statut dans ${file} et le prouver par un test.`,
    stated: (quote) => `Indiqué par la recherche : ${quote}`,
    statedSo: (test) => `Suivre cette indication et prouver le chemin d’échec dans ${test}.`,
    clause: (clause, phrase) => `${clause} : ${phrase}`,
    clauseSo: (clause, test) =>
      `Implémenter le chemin d’échec de ${clause} et le prouver dans ${test}.`,
  },
  decisions: {
    answered: (author) => `${author} y a répondu dans le ticket.`,
    take: (value, topic) => `Utiliser ${value} pour ${topic}.`,
    follow: (value, other) => `Suivre ${value} et non ${other}.`,
    reasons: {
      requirement: 'L’exigence indique cette valeur, et elle prime sur la recherche.',
      lockfile:
        'Le fichier de verrouillage consigne ce qui est réellement installé, et il prime sur toutes les autres sources.',
      manifest: 'Le manifeste indique cette valeur, et un manifeste prime sur la prose.',
      superseded: 'L’autre source n’est plus en vigueur.',
      dated: 'Le document daté le plus récent l’indique.',
      newest: 'C’est la plus récente des versions indiquées.',
      pinned: 'C’est la seule pour laquelle la recherche fixe une version.',
      recommended: 'La recherche la recommande.',
      first: 'La recherche la nomme en premier et n’avance rien qui s’y oppose.',
    },
    existingTopic: (clauses) => `Comportement présent pour ${clauses}`,
    existingOption: 'S’appuyer sur le comportement présent.',
    rebuildOption: 'Construire le comportement une seconde fois.',
    existingDecision: (clauses) =>
      `Ne modifier que ce que ${clauses} exige en plus, et le prouver par des tests.`,
    existingReason:
      'La recherche montre le comportement comme présent ; un second le contredirait.',
  },
  excluded: (clauses) => `L’exigence l’exclut (${clauses}).`,
  plan: {
    createManifest: (file) => `Créer ${file} avec le nom, le langage et les commandes du projet.`,
    declare: (file, names) =>
      `Déclarer dans ${file} les versions que la section 1 fixe : ${names}.`,
    keepVersions: (file) =>
      `Conserver les versions que ${file} indique, telles que la section 1 les fixe.`,
    modifyManifest: (file) => `Compléter ${file} avec ce dont les modules de ce plan ont besoin.`,
    addTest: (command, file) =>
      `Ajouter la commande ${command} à ${file} : elle exécute tous les tests de ce plan.`,
    configure: (files) => `Créer ${files} comme la recherche l’indique.`,
    keep: (files) => `Conserver ${files} comme la recherche le montre.`,
    scaffold: (file) => `Créer le point d’entrée vide ${file}.`,
    constrain: (clauses, files) =>
      `Configurer le projet dans ${files} de façon à respecter ${clauses}.`,
    models: (schemas, file) => `Définir ${schemas} dans ${file} avec chaque champ de la section 2.`,
    types: (clauses, file) => `Définir les types et les constantes de ${clauses} dans ${file}.`,
    core: (clauses, name, file) => `Définir les données de ${name} (${clauses}) dans ${file}.`,
    locate: (clauses, quote, file) =>
      `Localiser le comportement présent pour ${clauses} que la recherche indique (${quote}), en partant de ${file}.`,
    compare: (clauses, name, file) =>
      `Comparer le comportement présent à ${clauses} (${name}) et ne modifier, en partant de ${file}, que ce qui manque.`,
    module: (clauses, name, file) =>
      `Implémenter ${clauses} (${name}) dans ${file} en suivant le flux du même nom.`,
    screen: (clauses, name, file) =>
      `Construire l’interface de ${clauses} (${name}) dans ${file} en suivant le flux du même nom.`,
    proved: (test) => `Prouver chaque clause par un test dans ${test}.`,
    client: (endpoints, file) => `Appeler les points d’accès ${endpoints} depuis ${file}.`,
    routes: (endpoints, file) => `Implémenter les points d’accès ${endpoints} dans ${file}.`,
    statuses: 'Couvrir chaque statut de la section 2.',
    proveRoutes: (test) => `Prouver chaque point d’accès par un test dans ${test}.`,
    entry: (file) => `Relier les modules des phases précédentes dans ${file}.`,
    expose: (clauses, files) => `Rendre ce que ${clauses} exige appelable hors de ${files}.`,
    named: (files) =>
      `Écrire ${files} comme l’indiquent la section 1 et les exigences de cette étape.`,
    uphold: (clauses) => `Respecter ${clauses} dans chaque fichier de cette étape.`,
    prove: (clauses, test) => `Prouver ${clauses} dans ${test}, avec un test par clause.`,
    acceptance: (clauses, test) => `Prouver les critères d’acceptation ${clauses} dans ${test}.`,
    quality: (clauses, test) => `Mesurer ${clauses} dans ${test}.`,
    whole: (test) => `Prouver le chemin complet de l’entrée au résultat dans ${test}.`,
    finish: (commands) => `Exécuter ${commands} sur tout le projet.`,
  },
  look: {
    files: (files) => `${files} : présent et non vide.`,
    clauses: (clauses, files) =>
      `${clauses} : respecté par ${files} ; comparer le résultat au texte de chaque clause.`,
    schemas: (file) => `${file} : chaque champ de la section 2 est présent avec son type.`,
    endpoints: (file) => `${file} : chaque point d’accès de la section 2 répond.`,
  },
};
