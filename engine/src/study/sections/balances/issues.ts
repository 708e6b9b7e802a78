import { declareIssues } from '../../../issues/issue.ts';

/** What can be wrong with a balanced model. */
export const balanceIssues = declareIssues('balances', {
  'unknown-actor': {
    severity: 'error',
    what: { kk: '{balance}: «{name}» деген қатысушы жоқ; барлары: {known}', ru: '{balance}: участника {name} нет; есть: {known}', en: '{balance}: there is no actor {name}; there are {known}' },
    fix: { kk: 'Қатысушыны actors ішіне қосыңыз немесе атын түзетіңіз.', ru: 'Добавьте участника в actors или исправьте имя.', en: 'Add the actor under actors, or mend the name.' },
  },
  'to-itself': {
    severity: 'error',
    what: { kk: '{balance}, {flow}: ағын қатысушының өзіне қайтады', ru: '{balance}, {flow}: поток идет к самому участнику', en: '{balance}, {flow}: the flow leads back to its own actor' },
    fix: { kk: 'from пен to әртүрлі болуы керек.', ru: 'from и to должны различаться.', en: 'from and to must differ.' },
  },
  'money-unit': {
    severity: 'error',
    what: { kk: '{balance}, {flow}: {unit} бірлігі {wanted} бірлігіне келтірілмейді', ru: '{balance}, {flow}: {unit} не приводится к {wanted}', en: '{balance}, {flow}: {unit} cannot be brought to {wanted}' },
    fix: { kk: 'Ақша мен салық ағындары баланстың бірлігінде болуы керек.', ru: 'Потоки денег и налогов должны быть в единице баланса.', en: 'Flows of money and taxes must be in the unit of the balance.' },
  },
  'actor-count': {
    severity: 'error',
    what: { kk: '{balance}: қатысушылар саны {count}; 2 мен 6 аралығында болуы керек', ru: '{balance}: участников {count}; нужно от 2 до 6', en: '{balance} has {count} actors; it takes 2 to 6' },
    fix: { kk: 'Қатысушыларды топтаңыз.', ru: 'Объедините участников.', en: 'Join some of the actors.' },
  },
  'unknown-flows': {
    severity: 'warning',
    what: { kk: '{title}: {flows} ағынның {unknown} белгісіз, баланс толық емес', ru: '{title}: из {flows} потоков неизвестны {unknown}, баланс неполон', en: '{title}: {unknown} of {flows} flows are not known, the balance is not complete' },
    fix: { kk: 'Ағындардың деректерін жинаңыз.', ru: 'Соберите данные о потоках.', en: 'Collect the figures of the flows.' },
  },
});
