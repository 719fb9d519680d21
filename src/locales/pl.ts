import type { Locale } from './locale.ts';
import { phrases } from './phrases.ts';

export const pl: Locale = {
  tag: 'pl',
  name: 'Polski',
  sections: [
    'Przegląd architektury',
    'Modele danych i interfejsy',
    'Główna logika i algorytmy',
    'Kroki implementacji (plan budowy)',
  ],
  parts: {
    techStack: 'Stos technologiczny',
    structure: 'Struktura projektu',
    pattern: 'Wzorzec projektowy',
    decisions: 'Decyzje projektowe',
    outOfScope: 'Poza zakresem',
    schemas: 'Definicje schematów',
    signatures: 'Sygnatury API',
    configs: 'Pliki konfiguracyjne',
    constants: 'Stałe',
    examples: 'Przykłady',
    flows: 'Przepływy logiki',
    details: 'Szczegóły implementacji',
    errorHandling: 'Obsługa błędów',
  },
  phase: 'Faza',
  phases: ['Środowisko', 'Rdzeń', 'Logika biznesowa', 'Interfejs', 'Testy'],
  labels: {
    files: 'Pliki',
    clauses: 'Wymagania',
    uses: 'Używa',
    dependsOn: 'Zależy od',
    verify: 'Weryfikacja',
    verifyManually: 'Weryfikacja ręczna',
    field: 'Pole',
    type: 'Typ',
    required: 'Wymagane',
    default: 'Wartość domyślna',
    description: 'Opis',
    yes: 'tak',
    no: 'nie',
    variants: 'Warianty',
    errors: 'Błędy',
    name: 'Nazwa',
    value: 'Wartość',
    unit: 'Jednostka',
    file: 'Plik',
    given: 'Dane wejściowe',
    expected: 'Oczekiwany wynik',
    options: 'Opcje',
    decision: 'Decyzja',
    reason: 'Uzasadnienie',
    constraint: 'Ograniczenie',
    assumed: 'założone',
    none: 'Ani wymaganie, ani materiały badawcze nie zawierają informacji dla tej części.',
  },
  offlineDraft:
    'To jest szkic offline: zawiera wyłącznie to, co podają wymaganie i materiały badawcze, bez uzupełnień modelu.',
  binding: phrases(`
    musi | muszą | musimy | powinien | powinna | powinno | powinny | powinni | należy | trzeba |
    ma być | mają być | ma obowiązek | jest wymagane | jest wymagana | jest wymagany |
    są wymagane | wymaga się | jest konieczne | nie może | nie mogą | nie wolno | zabrania się |
    obowiązkowo`),
  obliging: phrases(`musi | muszą | nie wolno | zabrania się | nie może | nie mogą`),
  prohibiting: phrases(`
    nie może | nie mogą | nie wolno | nie powinien | nie powinna | nie powinno | nie powinny |
    nie należy | zabrania się | zabronione | niedozwolone`),
  excluding: phrases(`
    poza zakresem | nie wchodzi w zakres | nie wchodzą w zakres | nie jest częścią |
    nie są częścią | nie będzie obsługiwane | nie będzie obsługiwany | nie będzie obsługiwana |
    nie będą obsługiwane | nie będzie wspierane | nie będzie zaimplementowane |
    nie przewiduje się | nie jest planowane`),
  requests: phrases(`
    chcę | chcemy | chciałbym | chciałabym | chcielibyśmy | potrzebuję | potrzebujemy |
    przydałoby się | przydałaby się | przydałby się | byłoby | proponuję | proponujemy |
    sugeruję | proszę | prosimy | prośba o | czy można | czy moglibyście | jako użytkownik |
    umożliwić | dodać możliwość | dodajcie`),
  frequent: phrases(`
    i | w | z | na | do | się | nie | jest | oraz | dla | po | od | przez | jak | lub | są |
    przy | że | to | które | który`),
  headings: {
    proposal: phrases(`
      wymagan | funkcj | funkcjonaln | propozycj | rozwiązani | cel | oczekiwan | pożądan |
      zakres | zadani | specyfikacj | historyjki | historie użytkownika | interfejs | możliwości |
      czego potrzebujemy | co jest potrzebne | czego chcemy | =decyzja | =decyzje |
      =zachowanie | =jak to działa | =sposób działania`),
    motivation: phrases(`
      motywacj | =tło | tło projektu | =kontekst | =problem | opis problemu | =uzasadnienie |
      =dlaczego | stan obecny | obecne zachowanie | aktualne zachowanie | odtworzeni |
      kroki do odtworzenia | =konsekwencje | =uwagi`),
    acceptance: phrases(`
      akceptacj | kryteria akceptacji | kryteria odbioru | odbiór | kryteria sukcesu |
      definicja ukończenia | definition of done`),
    exclusion: phrases(`
      poza zakresem | =wyłączenia | wyłączenia z | =wykluczenia | wykluczenia z | nie wchodzi |
      nie obejmuje | nie-cele | niecele | czego nie | =nie będzie | nie objęte | =przyszłe prace`),
    quality: phrases(`
      niefunkcjonaln | pozafunkcjonaln | jakoś | wydajnoś | bezpieczeństw | niezawodnoś |
      użyteczno | dostępno | kompatybilno | zgodność z | skalowalno | utrzymani | prywatnoś`),
    constraint: phrases(`
      ogranicz | wymagania techniczne | stos technologiczny | technologi | zasady projektow |
      założeni | zależności | zgodność`),
    remark: phrases(`dodatkowy kontekst | dodatkowe informacje | =uwagi | =notatki`),
    context: phrases(`
      =referencje | bibliografi | =źródła | słownik pojęć | słownik terminów | =słownik |
      słowniczek | terminologi | definicje i | =definicje | =skróty | wykaz skrótów |
      historia zmian | historia wersji | historia dokumentu | rejestr zmian | dziennik zmian |
      spis treści | =alternatywy | =alternatywa | rozważane alternatywy | rozważone alternatywy |
      alternatywne rozwiązania | plan wersji | plan wydań | mapa drogowa | roadmap |
      =harmonogram | kamienie milowe | =załącznik | =załączniki | =dodatek | =odnośniki | =linki |
      zobacz też | zobacz także | grupa docelowa | docelowi użytkownicy | =odbiorcy |
      interesariusz | =persony | =autor | =autorzy | podziękowani | =licencja |
      dodatkowy kontekst | dodatkowe informacje | =zrzuty ekranu | =zrzut ekranu | =środowisko |
      =logi | ślad stosu | =ryzyka | =ryzyko | ryzyka i | otwarte pytania |
      informacje o dokumencie | =zatwierdzenie | lista kontrolna | =przykład | =przykłady |
      =użycie | =metadane`),
  },
  columns: {
    id: phrases(`id | nr | lp | numer | kod | identyfikator | # | poz`),
    demand: phrases(`
      wymagani | opis | funkcj | kryterium | kryteria | treść | reguł | ograniczeni | parametr |
      szczegół | historyjka`),
    administration: phrases(`
      priorytet | status | stan | odpowiedzialn | autor | data | źródło | nakład | szacunek |
      wersja | faza | etap | ryzyko | przypadek testowy | moscow | utworzon | aktualizacj |
      zatwierdz`),
    field: phrases(`pole | nazwa pola | atrybut | właściwość | kolumna`),
    type: phrases(`typ | typ danych`),
    document: phrases(`
      zastępuje | zastąpione przez | recenzenci | recenzent | zatwierdzający | zespół |
      zgłoszenie | kontakt | numer dokumentu | aktor | aktorzy`),
  },
  exceptions: phrases(`
    wyjątek | wyjątki | w razie błędu | w przypadku błędu | w razie niepowodzenia |
    obsługa błędów | przebieg alternatywny | scenariusz alternatywny`),
  openDecisions: {
    headings: phrases(`
      otwarte pytania | pytania otwarte | otwarte kwestie | kwestie otwarte | nierozstrzygnięte |
      =do ustalenia | =do decyzji`),
    marks: phrases(`otwarte pytanie | nierozstrzygnięte`),
  },
  hedges: phrases(`
    być może | może warto | ewentualnie | prawdopodobnie | w miarę możliwości | jeśli to możliwe |
    o ile to możliwe | jeżeli to możliwe | można by | mógłbyś | moglibyśmy | rozważ użycie | warto
    rozważyć | lub podobny | lub podobne | lub równoważny | lub równoważne | w razie potrzeby | w
    razie konieczności | najlepiej | i tak dalej | itd. | itp.`),
  fluff: phrases(`
    najnowocześniejszy | najnowocześniejsze | światowej klasy | rewolucyjny | błyskawiczny |
    bezproblemowo`),
  placeholders: phrases(`
    do ustalenia | do określenia | do zdefiniowania | do uzupełnienia | do potwierdzenia |
    do decyzji | jeszcze nie ustalono | tbd | tbc | lorem ipsum | fixme`),
  elsewhere: phrases(`
    patrz wymaganie | patrz wymagania | zobacz wymaganie | zobacz wymagania | jak opisano w
    wymaganiu | jak opisano w wymaganiach | jak opisano w zgłoszeniu | zgodnie z opisem w wymaganiu
    | zgodnie z opisem w wymaganiach | zgodnie z opisem w zgłoszeniu | jak w wymaganiu | jak w
    wymaganiach | jak w zgłoszeniu | jak omówiono | jak uzgodniono | zgodnie z ustaleniami`),
  or: phrases(`lub | albo | bądź`),
  orders: phrases(`użyj | używaj | użyć | wybierz | wybrać | zastosuj | zainstaluj`),
  caveats: phrases(`
    uwaga | ostrzeżenie | ważne | ostrożnie | zastrzeżenie | przestarzały | przestarzała |
    przestarzałe | wycofany | wycofane | już nie | ograniczenie | znany problem |
    niezgodna zmiana | upewnij się`),
  failures: phrases(`
    błąd | błędy | błędu | błędów | niepowodzenie | nie powiodło się | awaria | wyjątek |
    wyjątki | przekroczenie czasu | przekroczono limit czasu | timeout | ponowna próba |
    ponowne próby | odrzucony | odrzucone | nieprawidłowy | brak autoryzacji | limit zapytań`),
};
