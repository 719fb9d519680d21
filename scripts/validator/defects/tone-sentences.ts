/** Sentences as authors write them, by locale; they are not taken from the product's own lists. */
export type Tone = {
  readonly hedge: readonly string[];
  readonly fluff: readonly string[];
  readonly later: readonly string[];
  readonly alternative: readonly string[];
  /** Announces less than what is asked. */
  readonly reduction: readonly string[];
  /** Two sentences that contradict each other. */
  readonly contradiction: readonly (readonly [string, string])[];
  /** Sentences with words of all of these that say nothing wrong. */
  readonly clean: readonly string[];
};

export const tones: Readonly<Record<string, Tone>> = {
  en: {
    hedge: ['Maybe cache the result.', 'You could add an index.', 'Log it if possible.'],
    fluff: ['The result is a seamless experience.', 'This gives blazing fast answers.'],
    later: ['TODO: describe the limit.', 'The limit is TBD.', 'Wait ??? seconds.'],
    alternative: ['Use `redis` or `memcached` for it.', 'Use either Redis or Memcached.'],
    reduction: [
      'Return a stub for now.',
      'Hard-code the value for now.',
      'This will be wired up later.',
      'Use a simplified version in v1.',
    ],
    contradiction: [
      ['The store must keep deleted entries.', 'The store must not keep deleted entries.'],
      ['Names must be unique.', 'Names must not be unique.'],
    ],
    clean: [
      'Show the label "maybe later" beside the button.',
      'Store the stub file of the printer.',
      'Reject `TODO` as a name.',
      'Sort by name or by date as the caller asks.',
      'The version for now() is stored in UTC.',
      'The store must keep deleted entries; the cache must not keep them.',
    ],
  },
  de: {
    hedge: [
      'Speichere das Ergebnis vielleicht zwischen.',
      'Man könnte einen Index anlegen.',
      'Protokolliere es nach Möglichkeit.',
    ],
    fluff: ['Das ergibt ein nahtloses Erlebnis.', 'Die Antworten sind blitzschnell.'],
    later: ['TODO: Grenze beschreiben.', 'Die Grenze ist noch offen.', 'Warte ??? Sekunden.'],
    alternative: ['Verwende `redis` oder `memcached` dafür.'],
    reduction: [
      'Gib vorerst einen Platzhalter zurück.',
      'Der Wert wird später angebunden.',
      'Baue zunächst nur eine vereinfachte Version.',
    ],
    contradiction: [
      [
        'Der Speicher muss gelöschte Einträge behalten.',
        'Der Speicher darf gelöschte Einträge nicht behalten.',
      ],
    ],
    clean: [
      'Zeige die Beschriftung „vielleicht später“.',
      'Lehne `TODO` als Namen ab.',
      'Sortiere nach Name oder Datum, wie der Aufruf es verlangt.',
    ],
  },
  fr: {
    hedge: ['Mettre peut-être le résultat en cache.', 'Journaliser si possible.'],
    fluff: ['Le résultat est une expérience révolutionnaire.'],
    later: ['TODO : décrire la limite.', 'La limite est à définir.', 'Attendre ??? secondes.'],
    alternative: ['Utiliser `redis` ou `memcached` pour cela.'],
    reduction: [
      "Renvoyer pour l'instant une valeur fictive.",
      'Livrer une version simplifiée dans un premier temps.',
    ],
    contradiction: [
      [
        'Le stockage doit garder les entrées supprimées.',
        'Le stockage ne doit pas garder les entrées supprimées.',
      ],
    ],
    clean: [
      'Afficher le libellé « peut-être plus tard ».',
      'Refuser `TODO` comme nom.',
      'Trier par nom ou par date selon la demande.',
    ],
  },
  es: {
    hedge: ['Quizás conviene guardar el resultado.', 'Registra el error si es posible.'],
    fluff: ['El resultado es una experiencia revolucionaria.'],
    later: ['TODO: describir el límite.', 'El límite está por definir.', 'Espera ??? segundos.'],
    alternative: ['Usa `redis` o `memcached` para ello.'],
    reduction: [
      'Devuelve por ahora un valor fijo.',
      'Entrega de momento una versión simplificada.',
    ],
    contradiction: [
      [
        'El almacén debe conservar las entradas borradas.',
        'El almacén no debe conservar las entradas borradas.',
      ],
    ],
    clean: [
      'Muestra la etiqueta «quizás más tarde».',
      'Rechaza `TODO` como nombre.',
      'Ordena por nombre o por fecha según la petición.',
    ],
  },
  it: {
    hedge: ['Forse conviene salvare il risultato.', "Registra l'errore se possibile."],
    fluff: ['Il risultato è rivoluzionario.'],
    later: ['TODO: descrivere il limite.', 'Il limite è da definire.', 'Attendi ??? secondi.'],
    alternative: ['Usa `redis` o `memcached` per questo.'],
    reduction: ['Per ora restituisci un valore fisso.', 'Consegna una versione semplificata.'],
    contradiction: [
      [
        "L'archivio deve conservare le voci cancellate.",
        "L'archivio non deve conservare le voci cancellate.",
      ],
    ],
    clean: ['Mostra la voce «forse più tardi».', 'Rifiuta `TODO` come nome.'],
  },
  'pt-BR': {
    hedge: ['Talvez guarde o resultado.', 'Registre o erro se possível.'],
    fluff: ['O resultado é uma experiência revolucionária.'],
    later: ['TODO: descrever o limite.', 'O limite está a definir.', 'Espere ??? segundos.'],
    alternative: ['Use `redis` ou `memcached` para isso.'],
    reduction: ['Por enquanto devolva um valor fixo.', 'Entregue uma versão simplificada.'],
    contradiction: [
      [
        'O depósito deve guardar as entradas apagadas.',
        'O depósito não deve guardar as entradas apagadas.',
      ],
    ],
    clean: [
      'Mostre o rótulo “talvez depois”.',
      'Recuse `TODO` como nome.',
      'Ordene por nome ou por data conforme o pedido.',
    ],
  },
  ru: {
    hedge: ['Возможно, сохранить результат.', 'Записать ошибку по возможности.'],
    fluff: ['Результат даёт молниеносный ответ.', 'Это революционное решение.'],
    later: ['TODO: описать предел.', 'Предел будет определён позже.', 'Ждать ??? секунд.'],
    alternative: ['Использовать `redis` или `memcached`.'],
    reduction: ['Пока вернуть заглушку.', 'Сделать упрощённую версию.'],
    contradiction: [
      [
        'Хранилище должно сохранять удалённые записи.',
        'Хранилище не должно сохранять удалённые записи.',
      ],
    ],
    clean: [
      'Показать подпись «возможно, позже».',
      'Отклонить имя `TODO`.',
      'Сортировать по имени или по дате, как указано в запросе.',
    ],
  },
  ja: {
    hedge: [
      '結果をキャッシュするかもしれない。',
      '必要に応じて記録する。',
      '可能であれば索引を追加する。',
    ],
    fluff: ['画期的な体験を提供する。', '革新的な機能である。'],
    later: ['TODO: 上限を書く。', '上限は未定である。', '??? 秒待つ。'],
    alternative: ['`redis` または `memcached` を使用する。'],
    reduction: ['当面は固定値を返す。', '暫定的にスタブを返す。', 'とりあえず簡易版を作る。'],
    contradiction: [
      [
        '保存領域は削除された項目を保持しなければならない。',
        '保存領域は削除された項目を保持してはならない。',
      ],
    ],
    clean: ['「後で試す」というラベルを表示する。', '名前 `TODO` を拒否する。'],
  },
  ko: {
    hedge: ['아마 결과를 저장한다.', '가능하면 기록한다.', '필요에 따라 색인을 추가한다.'],
    fluff: ['혁신적인 경험을 제공한다.'],
    later: ['TODO: 한도를 적는다.', '한도는 미정이다.', '??? 초 기다린다.'],
    alternative: ['`redis` 또는 `memcached`를 사용한다.'],
    reduction: ['일단 고정된 값을 반환한다.', '우선 간소화된 버전을 만든다.'],
    contradiction: [
      ['저장소는 삭제된 항목을 보관해야 한다.', '저장소는 삭제된 항목을 보관해서는 안 된다.'],
    ],
    clean: ['"나중에" 라는 이름표를 보여 준다.', '이름 `TODO`를 거절한다.'],
  },
  'zh-CN': {
    hedge: ['也许缓存结果。', '可以考虑添加索引。', '尽可能记录错误。'],
    fluff: ['带来革命性的体验。', '提供无缝的体验。'],
    later: ['TODO: 描述上限。', '上限待定。', '等待 ??? 秒。'],
    alternative: ['使用 `redis` 或 `memcached`。'],
    reduction: ['暂时返回固定值。', '先用桩代替，以后再接入。', '先实现简化版。'],
    contradiction: [['存储必须保留已删除的条目。', '存储不得保留已删除的条目。']],
    clean: ['显示标签“也许以后”。', '拒绝名称 `TODO`。', '按请求以名称或日期排序。'],
  },
};
