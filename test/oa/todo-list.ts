import type { Store } from './store.js';

type Call = Readonly<Record<string, string>>;

/** The two calls of 泛微 by which todos are pushed (docs/oa-todo.md). @returns what 泛微 would answer. */
export async function takeTodoCall(store: Store, path: string, call: Call): Promise<object> {
  if (path.endsWith('/ReceiveRequestInfoByJson')) {
    const state = call['isremark'] === '0' ? 'OPEN' : 'DONE';
    await store.rows(
      `INSERT INTO todo VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (flow, account) DO UPDATE SET title = EXCLUDED.title, path = EXCLUDED.path, state = EXCLUDED.state,
         stamp = EXCLUDED.stamp WHERE todo.stamp <= EXCLUDED.stamp`,
      [call['flowid'], call['receiver'], call['requestname'], call['pcurl'], state, call['receivets']],
    );
    return result('1', '操作成功');
  }
  const gone = await store.rows(`DELETE FROM todo WHERE flow = $1 AND account = $2 RETURNING flow`, [
    call['flowid'],
    call['userid'],
  ]);
  return gone.length > 0 ? result('1', '删除成功') : result('0', '流程不存在');
}

function result(operResult: string, message: string): object {
  return { syscode: 'fengong', dataType: 'OtherSys', operType: 'AutoNew', operResult, message };
}
