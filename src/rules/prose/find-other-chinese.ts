/*
 * Characters of ordinary prose that only one of both ways of writing Chinese has, each beside its
 * counterpart; those that both share say nothing.
 */
const simplified =
  '这为个们来时说对过还应该样进请会数据组织实现设计开发测试验证运维务业产品级结构类型变量参数错误处理输读写显示无须与从关闭启动当发选项条件资调优续执执导图标签页线节点连统计单独别护权认证码编译';
const traditional =
  '這為個們來時說對過還應該樣進請會數據組織實現設計開發測試驗證運維務業產品級結構類型變量參數錯誤處理輸讀寫顯示無須與從關閉啟動當發選項條件資調優續執執導圖標籤頁線節點連統計單獨別護權認證碼編譯';

const onlyIn = (own: string, other: string): ReadonlySet<string> =>
  new Set(Array.from(own).filter((character) => !other.includes(character)));

/** Fewer of the other characters may be a name or a quotation. */
const fewest = 6;
/** So many times as many of the other characters as of its own: the text is not in its own. */
const clearly = 4;

/** Whether Chinese prose that is declared simplified is written traditionally, or the other way around. */
export function isOtherChinese(sample: string, tag: 'zh-CN' | 'zh-TW'): boolean {
  const [own, other] =
    tag === 'zh-CN'
      ? [onlyIn(simplified, traditional), onlyIn(traditional, simplified)]
      : [onlyIn(traditional, simplified), onlyIn(simplified, traditional)];
  let [owned, others] = [0, 0];
  for (const character of sample) {
    if (own.has(character)) owned += 1;
    else if (other.has(character)) others += 1;
  }
  return others >= fewest && others >= owned * clearly;
}
