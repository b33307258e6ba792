// Made by `npm run openapi` from the calls in the source (.ci/api-refusals.mjs): not to be edited by hand.

/** HTTP status → stable codes. */
export type Codes = Readonly<Record<string, readonly string[]>>;

export interface Refusals {
  /** Status → code → sentence, with … for what it names. */
  readonly details: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What requests run through: `gate` asks who calls, `body` reads a body, `form` checks its members. */
  readonly layers: { readonly gate: Codes; readonly body: Codes; readonly form: Codes };
  /** `<Controller>_<method>` → whether it has a form, and what its use case refuses. */
  readonly routes: Readonly<Record<string, { readonly form: boolean; readonly own: Codes }>>;
}

export const REFUSALS = JSON.parse(String.raw`{
 "details": {
  "400": {
   "address_not_allowed": "请求来自未登记的地址。请管理员核对客户端的地址名单，以及反向代理设置（FENGONG_TRUSTED_PROXIES）。",
   "api_client_invalid": "客户端设置有误，请按 errors 的说明修改后重试。",
   "change_incomplete": "第 … 项调整不完整：INDICATOR_ADD 须填写 deadline。",
   "comparison_unclear": "请用 from 和 to 指明两个日期，或用 policies 指明两个评价规则（可加 asOf），两种方式不能混用。",
   "content_digest_malformed": "Content-Digest 应为 sha-256=:<Base64>:（RFC 9530），或 sm3。",
   "content_digest_mismatch": "内容与 Content-Digest 不符，可能在传输中被改动。请重新计算后再提交。",
   "content_digest_required": "签名的请求有内容时须带 Content-Digest（sha-256=:…:），并列入待签文本。",
   "cursor_invalid": "since 不是本系统给出的变更标记，或系统已从备份恢复到更早的时候。请先用 /exports 取一次全量，再从其标记开始。",
   "file_missing": "没有收到文件，请在表单字段 file 中选择要上传的文件。",
   "get_required": "登录链接只能在浏览器中打开（GET）。",
   "idempotency_key_malformed": "Idempotency-Key 应为 1 至 200 个可见 ASCII 字符，请更换后重试。",
   "if_match_malformed": "If-Match 应为读取时得到的 ETag 原样，如 \"3\"。",
   "invalid_request": "参数 … 重复或过长。",
   "invalid_scope": "参数 … 重复或过长。",
   "login_malformed": "登录名应为 1 至 64 个小写字母、数字、点、横线或下划线，首尾为字母或数字。",
   "logout_token_invalid": "注销令牌没有通过校验，未结束任何会话。请核对发行者、客户端编号、签名公钥和服务器时间。",
   "malformed_form": "上传的表单不完整或格式不正确，可能在传输中断开。请重新上传。",
   "malformed_request": "请求格式不正确，请检查 JSON 或表单内容后重试。",
   "name_empty": "名称不能为空，请填写全称。",
   "not_utf8": "内容不是 UTF-8 编码的 JSON，请按 UTF-8 编码后重新提交。",
   "obligation_reference_invalid": "请只用一种方式指明填报事项：obligationId；或任务（taskId 或 taskExternalId 之一）、单位（unitId 或 unitExternalId 之一）和周期末日 periodEnd。",
   "on_behalf_of_malformed": "On-Behalf-Of 应为登录名、account: 加对方系统账号，或 external: 加人员外部编号；非 ASCII 字符请按 UTF-8 作百分号编码。",
   "on_behalf_of_not_allowed": "只有接口客户端可以代表他人办理。请去掉 On-Behalf-Of 请求头，以本人身份办理。",
   "return_path_invalid": "登录后的去向应为本系统的页面路径，以 / 开头、不超过 … 个字符，非 ASCII 字符作百分号编码，如 /tasks/1；不能是接口地址或其他网站。",
   "scheme_required": "单位可能承担多个方案的任务，请用 scheme 参数指明分工方案。",
   "signature_malformed": "时间戳应为自 1970 年起的秒数，随机串应为 16 至 128 个字母、数字或 . ~ + / = _ -。",
   "sso_provider_invalid": "单点登录设置有误，请按 errors 的说明修改后重试。",
   "sso_state_invalid": "这次登录已过期、已经用过，或者不是从这个浏览器发起的。请回到登录页面重新登录，中途不要更换浏览器。",
   "ticket_malformed": "登录链接不完整：account 不含空格、不超过 200 个字符，timestamp 为自 1970 年起的秒数，nonce 为 16 至 128 个字母、数字或 . _ ~ -。请办公系统的开发人员核对。",
   "todo_settings_invalid": "连接器的设置有误，请按提示逐项改正。",
   "unauthorized_client": "参数 … 重复或过长。",
   "unit_required": "请用 unit 参数指明是哪个单位的填报表。",
   "unsupported_grant_type": "参数 … 重复或过长。",
   "validation_failed": "提交的内容有误，请按 errors 中各字段的说明修改后重试。"
  },
  "401": {
   "invalid_client": "参数 … 重复或过长。",
   "invalid_token": "访问令牌无效、已过期或已撤销，请用客户端密钥重新换取（POST /api/v1/oauth/token）。",
   "login_failed": "登录名或密码不正确，请核对后重试；连续 … 次失败后将锁定 … 分钟。忘记密码请联系管理员。",
   "signature_invalid": "签名不正确。请核对签名密钥是否与换取令牌的密钥成对，以及待签文本各行的顺序和内容。",
   "signature_replayed": "这个随机串已经用过。重试时请换新的随机串重新签名；Idempotency-Key 不必更换。",
   "signature_required": "此客户端的请求须用 … 签名：请带上 X-Fengong-Timestamp、X-Fengong-Nonce 和 X-Fengong-Signature。",
   "signature_stale": "签名的时间与系统时间（…）相差超过 … 秒，请校准时钟后重新签名。",
   "sso_answer_invalid": "统一身份认证“…”的应答没有通过校验，未登录。请回到登录页面重新登录；仍不成功请改用密码登录，并告知管理员。",
   "sso_code_refused": "这次登录已经过期或已经用过。请回到登录页面重新登录；仍不成功请改用密码登录，并告知管理员。",
   "ticket_invalid": "登录链接无效：签名不正确，或接口客户端不存在、已停用。请回到办公系统重新进入；仍不成功请联系管理员。",
   "ticket_replayed": "这个登录链接已经用过，每个链接只能用一次。请回到办公系统重新点击进入。",
   "ticket_stale": "…",
   "unauthenticated": "尚未登录或登录已过期，请重新登录。"
  },
  "403": {
   "address_not_allowed": "请求来自未登记的地址。请管理员核对客户端的地址名单，以及反向代理设置（FENGONG_TRUSTED_PROXIES）。",
   "coordinator_only": "单独填写的数据由统筹单位审核，请联系统筹单位。",
   "cross_site_request": "请在本系统的登录页面登录。",
   "forbidden": "您的岗位没有这项权限。如确需办理，请联系管理员调整岗位。",
   "foreign_source": "接口客户端只能使用本系统的外部编号（来源 …）。请去掉 source，或请管理员把几个客户端设为同一来源。",
   "foreign_unit": "只能导出本单位的填报表，请核对单位。",
   "insufficient_scope": "访问令牌没有授权范围 …。请管理员授予后重新换取令牌，换取时不要漏写这一范围。",
   "not_for_clients": "这项操作不向接口客户端开放，请本人登录系统办理。",
   "not_recorder": "这项数据由另一位统筹人员录入，请由录入人增减它的佐证材料。",
   "on_behalf_of_unknown": "On-Behalf-Of 所指的人员不存在、已停用，或对方账号尚未对应。请核对，或请管理员维护账号对应。",
   "own_annual_plan": "不能审批自己编制、提交或本单位的年度计划，请由另一位统筹人员审批。",
   "own_extension": "不能审批自己提出的延期申请，请由另一位统筹人员办理。",
   "own_measurement": "不能审核自己录入的数据，请由另一位统筹人员审核。",
   "own_objection": "异议由您本人提出，不能由您答复。请由其他统筹人员办理。",
   "own_report": "不能审核自己填写、提交或本单位的填报，请由牵头单位审核人或统筹单位审核。",
   "password_change_required": "您的密码由他人设定，请先修改密码（POST /api/v1/auth/password）再办理业务。",
   "password_wrong": "原密码不正确，请重新输入。连续多次输错将暂时锁定账号。",
   "person_required": "异议应由单位审核人本人提出。",
   "sso_account_missing": "统一身份认证“…”没有给出您的账号。请改用密码登录，并请管理员核对声明 … 和授权范围。",
   "sso_account_unknown": "您已在“…”登录，但账号 … 还没有对应到本系统的用户。请联系本系统的管理员维护账号对应，或改用密码登录。",
   "sso_denied": "您在“…”取消了登录，或没有使用本系统的授权。需要时请重新登录，或请该平台的管理员授权。",
   "sso_login_unusable": "账号 … 不能用作本系统的登录名。请联系本系统的管理员建立账号并维护账号对应。",
   "sso_no_post": "您所在的用户组在本系统没有对应的岗位，未开通账号。如需使用，请联系本系统的管理员。",
   "sso_provider_disabled": "单点登录“…”没有启用，请改用密码登录，或联系管理员。",
   "sso_provider_refused": "统一身份认证“…”没有接受登录请求（…）。请回到登录页面重新登录；仍不成功请改用密码登录，并告知管理员。",
   "sso_user_disabled": "您在本系统的账号已停用。如需恢复，请联系本系统的管理员。",
   "ticket_account_unknown": "您在办公系统的账号还没有对应到本系统的用户，或用户已停用。请联系本系统的管理员维护接口客户端的账号对应。",
   "ticket_not_allowed": "办公系统“…”还没有开通登录链接，请用本系统的登录页面登录，或请管理员在接口客户端的设置中开通。",
   "ticket_role_not_allowed": "您的岗位不能从办公系统直接进入，请用本系统的登录页面登录；如需开通，请管理员在接口客户端的设置中列入您的岗位。",
   "ticket_unit_not_allowed": "您的单位不在这个办公系统可以登录的范围内，请用本系统的登录页面登录，或请管理员核对接口客户端的单位范围。"
  },
  "404": {
   "adjustment_not_found": "没有找到这个规划调整建议，请核对编号，或从列表重新进入。",
   "annual_plan_not_found": "没有找到这个年度计划，请核对编号，或从列表重新进入。",
   "annual_plan_revision_not_found": "没有找到这一版年度计划，请从年度计划的版本列表进入。",
   "api_client_not_found": "没有找到这个接口客户端，请核对编号，或从列表重新进入。",
   "api_client_secret_not_found": "没有找到这个密钥，请核对编号，或从列表重新进入。",
   "assessed_unit_not_found": "没有找到这个参加这次考核的单位，请核对编号，或从列表重新进入。",
   "assessment_not_found": "没有找到这个年度考核，请核对编号，或从列表重新进入。",
   "assessment_objection_not_found": "没有找到这个考核异议，请核对编号，或从列表重新进入。",
   "calendar_day_not_found": "没有找到这个日期，请核对编号，或从列表重新进入。",
   "calendar_year_not_found": "没有找到这个年份，请核对编号，或从列表重新进入。",
   "circular_not_found": "没有找到这个通报，请核对编号，或从列表重新进入。",
   "commitment_not_found": "没有找到这个年度承诺事项，请核对编号，或从列表重新进入。",
   "cycle_not_found": "没有找到这个填报周期，请核对编号，或从列表重新进入。",
   "delivery_not_found": "没有找到这个投递，请核对编号，或从列表重新进入。",
   "demo_not_found": "没有找到这个演示报告，请核对编号，或从列表重新进入。",
   "evaluation_not_found": "没有找到这个评估，请核对编号，或从列表重新进入。",
   "event_not_found": "没有找到这个事件，请核对编号，或从列表重新进入。",
   "evidence_not_found": "没有找到这个佐证材料，请核对编号，或从列表重新进入。",
   "evidence_purged": "这个文件保管期限已满，已于 … 销毁，只保留名称和校验值。",
   "extension_not_found": "没有找到这个延期申请，请核对编号，或从列表重新进入。",
   "follow_up_not_found": "没有找到这个审议意见办理事项，请核对编号，或从列表重新进入。",
   "import_not_found": "没有找到这个导入记录，请核对编号，或从列表重新进入。",
   "indicator_not_found": "没有找到这个指标，请核对编号，或从列表重新进入。",
   "jurisdiction_not_found": "没有找到这个辖区，请核对编号，或从列表重新进入。",
   "measurement_not_found": "没有找到这个数据，请核对编号，或从列表重新进入。",
   "metrics_off": "没有开放监控指标。需要时请设置 FENGONG_METRICS_TOKEN。",
   "milestone_not_found": "没有找到这个节点，请核对编号，或从列表重新进入。",
   "node_not_found": "没有找到这个汇总节点，请核对编号，或从列表重新进入。",
   "nothing_owed": "…目前没有可以填报的事项，或者都已报送。可在“填报事项”中查看办理情况。",
   "notification_not_found": "没有找到这个消息，请核对编号，或从列表重新进入。",
   "obligation_not_found": "没有找到这个填报事项，请核对编号，或从列表重新进入。",
   "opinion_not_found": "没有找到这个征求意见，请核对编号，或从列表重新进入。",
   "post_not_found": "没有找到这个岗位，请核对编号，或从列表重新进入。",
   "public_page_not_found": "这个地址现在没有公开的内容：地址可能不完整，或者内容已经撤下。请核对地址，或向发布单位询问。",
   "publication_not_found": "没有找到这个公开记录，请核对编号，或从列表重新进入。",
   "rating_policy_not_found": "没有找到这个评价规则，请核对编号，或从列表重新进入。",
   "report_not_found": "没有找到这个填报，请核对编号，或从列表重新进入。",
   "revision_not_found": "没有找到这个这次规划调整，请核对编号，或从列表重新进入。",
   "scheme_not_found": "没有找到这个分工方案，请核对编号，或从列表重新进入。",
   "self_evaluation_not_found": "没有找到这个自评，请核对编号，或从列表重新进入。",
   "session_not_found": "没有找到这个会话，请核对编号，或从列表重新进入。",
   "sso_provider_not_found": "没有找到这个单点登录，请核对编号，或从列表重新进入。",
   "supervision_order_not_found": "没有找到这个督办单，请核对编号，或从列表重新进入。",
   "supervision_proposal_not_found": "没有找到这个督办建议，请核对编号，或从列表重新进入。",
   "target_not_found": "没有找到这个量化目标，请核对编号，或从列表重新进入。",
   "task_not_found": "没有找到这个任务，请核对编号。",
   "text_section_not_found": "没有找到这个报告章节，请核对编号，或从列表重新进入。",
   "todo_connector_not_found": "没有找到这个待办连接器，请核对编号，或从列表重新进入。",
   "todo_push_not_found": "没有找到这个推送记录，请核对编号，或从列表重新进入。",
   "todo_reconciliation_not_found": "没有找到这个对账记录，请核对编号，或从列表重新进入。",
   "unit_alias_not_found": "没有找到这个别名，请核对编号，或从列表重新进入。",
   "unit_group_member_not_found": "没有找到这个成员记录，请核对编号，或从列表重新进入。",
   "unit_group_not_found": "没有找到这个单位组，请从列表重新选择。",
   "unit_not_found": "没有找到岗位所属的单位，请从单位列表重新选择。",
   "user_not_found": "没有找到这个用户，请从用户列表重新选择。",
   "webhook_endpoint_not_found": "没有找到这个接收地址，请核对编号，或从列表重新进入。",
   "webhook_not_found": "没有找到这个事件订阅，请核对编号，或从列表重新进入。"
  },
  "409": {
   "adjustment_not_due": "该调整自…起执行，今天是…，请在当日或之后实施。",
   "adjustment_outdated": "报批之后方案又作了修订，这份调整的内容与批准时不同，没有实施。请撤回后重新核对、报批。",
   "adjustment_overlaps": "与另一份…的规划调整建议（理由：…）涉及同一内容。请先办结或撤回那一份，或修改本建议。",
   "adjustment_state": "规划调整建议当前为“…”，不能…；…的可以…。请刷新后核对。",
   "alias_present": "这已是该单位的名称或别名，无需重复添加。",
   "already_asked": "牵头单位都已布置自评，没有新的事项。请在自评列表中查看进度。",
   "already_public": "这次评估已经在公众页上公开，无需重复操作。",
   "annual_plan_missing": "这项任务该年度还没有计划，请先由汇总牵头单位编制。",
   "annual_plan_not_approved": "年度计划批准后才能登记节点完成情况，请先提交计划并等待批准。",
   "annual_plan_state_conflict": "年度计划目前是“…”，不能这样操作，请刷新后按现状办理。",
   "annual_plan_year_over": "…年已经结束，不能再编制、调整或批准该年度的计划。",
   "api_client_name_taken": "已有同名的接口客户端，请换一个名称。",
   "api_client_secrets_full": "同时有效的密钥最多 … 个。请先停用不再使用的一个，再生成新的。",
   "api_client_used": "这个客户端已经使用过，填报和审计记录中有它的名字，不能删除。请改为停用（POST …/disable）。",
   "assessment_exists": "…年度考核已经生成，不能重复生成。对得分有不同意见的，请通过异议更正。",
   "channel_not_set_up": "邮件渠道尚未设置，请先保存邮件服务器，再发送测试邮件。",
   "circular_exists": "这一期间的通报已经生成，不能重复生成。请在通报列表中查看。",
   "commitment_not_candidate": "有的候选承诺事项已纳入计划、已排除或不属于这个方案，请刷新后重新选择。",
   "commitment_taken": "“…”已纳入年度计划，请在年度计划中修改。",
   "cycle_closed": "这个填报周期已于 … 截止，不再接收填报。确需补报或更正的，请向统筹单位说明理由，由其重新开放本周期后再报。",
   "cycle_not_open": "这个填报周期 … 开始填报，请届时再填。",
   "cycle_still_open": "这个填报周期 … 才截止，现在仍可填报，不需要重新开放。",
   "deliberation_exists": "文号为“…”的审议意见已经登记，请在审议意见列表中查看。",
   "delivery_not_resendable": "只有失败或放弃的投递可以重发；这一条已送达、正在等待首次发送或正在发送。",
   "documents_outdated": "报告文字或者自评、第三方评估、征求意见在文件生成之后又有变化，以下文件不是最新的：…。请先重新生成文件，核对后再报送审核。",
   "email_nothing_to_confirm": "没有等待确认的邮箱。需要更换邮箱的，请先在消息设置中填写。",
   "evaluation_corrected": "这次评估已由第 … 号评估更正。需要再次更正的，请对第 … 号评估更正。",
   "evaluation_not_failed": "评估已经定稿，不能重新计算。要用最新数据，请新建一次评估。",
   "evaluation_not_frozen": "评估仍在计算，尚未定稿。请稍后刷新再查看。",
   "evaluation_state": "评估当前为“审核中”，不能…。…",
   "event_not_resendable": "这个事件正在发送或等待首次发送，不必重发。",
   "evidence_duplicate": "“…”与已附的文件内容相同，不需要重复上传。",
   "evidence_too_many": "一份填报或一项数据最多附 … 个佐证文件，已有 … 个，这次又加 … 个。请合并或只留必要的文件。",
   "extension_decided": "这份延期申请已经办理，请刷新后查看结果。",
   "extension_open": "这个填报事项已有一份待办理的延期申请，请等待统筹单位办理。",
   "extension_pending": "已有一份延期申请等待督查室答复，请等答复后再申请。",
   "extension_too_late": "办理时限是 …，已过时限不能再申请延期。请尽快办理并回复，在回复中说明原因。",
   "external_id_present": "这一事物在该来源下刚刚有了另一个外部编号，请重新查询后再提交。",
   "external_id_taken": "… 个外部编号已是另一事物的编号，全部没有改动。请按 errors 核对。",
   "final_value_known": "这一时点已有最终核实数，不能再用初步数替换。如最终核实数有误，请按最终核实数录入更正值。",
   "follow_up_state": "审议意见办理事项当前为“…”，不能…；…的可以…。请刷新后核对。",
   "idempotency_key_running": "同一请求已由后一次提交接管，请查询结果。",
   "import_already_confirmed": "这次导入已经确认为分工方案，不能再改。请打开已生成的方案（编号 …）。",
   "import_already_kept": "这份文件的承诺事项已经归入方案，请在方案的年度承诺事项中修改。",
   "import_not_a_revision": "这次导入是新方案，没有可比较的现行方案。调整方案请在上传时选定要调整的方案。",
   "import_not_ready": "文件未能解析，请查看原因，重新解析或修改后重新上传。",
   "import_revises_another": "上传时选定了另一个方案，请归入上传时选定的方案，或重新上传。",
   "ladder_top": "已是最高一档督办，不能再升级。请约谈或按规定报领导处理。",
   "last_administrator": "这是最后一名管理员，请先为他人设立管理员岗位，再停用或结束此人的岗位。",
   "login_taken": "这个登录名已被使用，请换一个登录名。",
   "measurement_conflict": "同一时点的数据刚刚由他人审核通过，请刷新后核对再操作。",
   "measurement_in_report": "这项数据属于一份填报，请在所在的填报中增减佐证材料。",
   "measurement_state_conflict": "这项数据目前是“已撤回”，不能再审核，请刷新后查看。",
   "membership_overlaps": "该单位在此期间已是成员（… 至 …），请先结束原有记录，或调整起止日期。",
   "name_taken": "…。请先核对是不是同一单位：是则直接使用，不是则换一个全称。",
   "no_extension_pending": "这份督办单没有待答复的延期申请，请刷新后按现状办理。",
   "no_previous_secret": "没有仍然有效的旧密钥，消息只用当前密钥签名。",
   "not_consolidating": "这个填报事项不是汇总填报，请从汇总牵头单位的填报事项进入。",
   "nothing_to_repeat": "本单位在这一项上还没有审核通过的填报，不能申报“无变化”，请填写进展情况。",
   "objection_decided": "这一异议已经答复，请刷新后查看。",
   "objection_exists": "本单位已对这一得分提出异议，不能重复提出。请等待答复，或查看已有的答复。",
   "obligation_ambiguous": "有不止一个填报周期以此日为末日，请改用 obligationId 指明填报事项。",
   "obligation_exempt": "这个填报事项已免报，不需要填报。如有疑问请联系统筹单位。",
   "obligation_not_owed": "这个填报事项已经报送或已免报，不用督办。请刷新后核对。",
   "obligation_state_conflict": "填报事项目前是“已免报”，不能这样操作，请刷新后按现状办理。",
   "obligation_under_order": "所选事项中有的已在督办，请打开原督办单办理“升级”，不要重复发单。",
   "opinion_state": "征求意见当前为“…”，不能…；…的可以…。请刷新后核对。",
   "order_state_conflict": "督办单当前为“办理中”，不能…；…的督办单可以…。",
   "part_ended": "第 … 项调整所指的…“…”已由方案第 … 版终止，不能再调整。请刷新后从现行方案中选择。",
   "plan_changed": "数据或系统状态在试运行之后有了变化，结果将与所见不同，未作任何改动。请重新试运行，核对后再提交。",
   "post_ended": "这个岗位已经结束，不能再改。",
   "proposal_decided": "所选的督办建议中有的已经处理，请刷新列表后重新选择。",
   "proposal_is_raise": "这条建议是把已有的督办单升级，请打开原督办单办理“升级”。",
   "proposal_over": "所选事项中有的已经报送，不用再督办，请刷新列表后重新选择。",
   "publication_ended": "这一期已经不在公众页上，无需撤下。请刷新后查看现在公开的内容。",
   "report_accepted": "这份填报已审核通过，不能再改。如需更正，请在原填报事项上新建一份更正填报。",
   "report_not_ready": "文件正在生成，请稍后再下载。",
   "report_open": "这个填报事项已有一份在办的填报，请继续办理那一份，或先撤回。",
   "report_state_conflict": "这份填报目前是“已撤回”，不能这样操作，请刷新后按现状办理。",
   "retention_running": "这个方案的佐证材料应保管至 …，期满之前不能销毁。",
   "scheme_already_imported": "这个分工方案已由另一次导入生成，请刷新后查看。",
   "scheme_closed": "方案已结束，不能再增加或修改年度承诺事项。",
   "scheme_not_active": "方案不在执行中，不能填报或审核。请联系统筹单位核对方案状态。",
   "scheme_state_conflict": "方案目前是“已结束”，只有“已结束”的方案才能这样操作，请刷新后查看。",
   "secret_rotation_under_way": "上一次更换的旧密钥仍然有效。请先结束旧密钥再更换；密钥已泄露的，请将 keepHours 置为 0，两个旧密钥随即失效。",
   "self_evaluation_state": "自评当前为“…”，不能…；…的可以…。请刷新后核对。",
   "source_in_use": "来源 … 已有外部编号，本客户端原有的编号不能并入。请换一个来源代码，或先清除其中一方的外部编号。",
   "sso_provider_name_taken": "已有同名的单点登录，请换一个名称。",
   "sso_provider_used": "已有人通过它登录，审计记录和岗位来源中有它的名字，不能删除。请改为停用（POST …/disable）。",
   "texts_closed": "评估当前为“审核中”，报告文字不能再改。需要修改的，请由审核环节退回后重新评估，已写的文字会带到新的评估。",
   "todo_account_taken": "两个人对应了对方系统的同一个账号，请核对后再保存。",
   "todo_connector_in_use": "对方系统中还有 … 条未办结的待办。请先清空账号对应，待逐条撤回后再删除；确认放弃的，请加 abandon=true。",
   "todo_connector_name_taken": "已有同名的待办连接器，请换一个名称。",
   "todo_connector_paused": "这个待办连接器已暂停，暂停期间不对账。请先启用，再开始对账。",
   "too_many_ended": "这份全量数据将停用 … 项，超过 … 项，可能不完整，未作任何改动。核对无误后请以 endAtMost: … 重新提交。",
   "unit_alias_taken": "这个别名已属于某个单位，请先核对是不是同一单位。",
   "unit_group_name_taken": "已有同名单位组，请直接使用该组，或换一个名称。",
   "unit_name_taken": "已有同名单位，请直接使用该单位，或换一个全称。",
   "urge_nobody": "…没有在岗的填报员和审核人，催了没有人收到。请先联系该单位确定人选。",
   "urge_not_open": "…已截止报送，请统筹单位重新开放周期后再催。",
   "urge_not_owed": "……",
   "urge_repeated": "… ……已经催过，…起可以再催。",
   "urge_told_today": "… 的消息已经提醒…报送这一项，…起可以再催。",
   "urge_too_early": "…到期，当天起可以催报；到期前由系统按提醒规则提醒。",
   "user_disabled": "接任人的账号已停用，请先启用或另选他人。",
   "webhook_not_paused": "这个接收地址没有暂停，不必恢复。",
   "webhook_paused": "这个订阅已经暂停。"
  },
  "410": {
   "cursor_too_old": "这个变更标记之后的部分事件已超过保留期。请先用 /exports 取一次全量，再从其标记开始。"
  },
  "412": {
   "form_stale": "填报表有 … 处需要更正，全部没有导入。请按 errors 中的单元格逐处修改后重新上传，也可试算并取回标注的表。",
   "stale_version": "内容已被他人修改。请重新打开，核对最新内容后再提交。"
  },
  "413": {
   "body_too_large": "提交的内容超过大小限制，请精简或拆分后重试。",
   "evidence_too_large": "一份填报或一项数据的佐证文件合计不能超过 … MB。请压缩图片，或只留必要的文件。",
   "file_too_large": "文件不是可读的文本，可能已损坏或加密。请用原软件打开并另存为纯文本后重新上传。",
   "form_too_large": "待填事项超过 … 项，请用 cycle 参数按填报周期分次导出。",
   "too_many_files": "一次最多上传 … 个文件，请分次上传。",
   "workbook_too_large": "Excel 文件内容过多。请只保留模板中的工作表，删去多余的行列后重新上传。"
  },
  "415": {
   "not_a_workbook": "文件是旧版 .xls 或加了密码。请用 Excel 或 WPS 打开，去掉密码后另存为 .xlsx 再上传。",
   "not_multipart": "请以 multipart/form-data 方式上传文件，字段名为 file。",
   "unsupported_file_type": "文件不是可读的文本，可能已损坏或加密。请用原软件打开并另存为纯文本后重新上传。",
   "unsupported_media_type": "不支持的内容类型，请使用 application/json。"
  },
  "422": {
   "address_refused": "该地址属于内部网络，不能作为接收地址。确需使用的，请系统管理员将其列入 FENGONG_OUTBOUND_ALLOW。",
   "adjustment_empty": "调整内容与现行方案相同，没有要调整的。请核对调整后的数值、文字、期限或单位。",
   "annual_plan_invalid": "年度计划有误，请按 errors 中各字段的说明修改后重试。",
   "annual_plans_not_approvable": "有的年度计划不能批准，本次没有批准任何一项。请按 errors 中的说明处理，或去掉这些项后重试。",
   "approval_missing": "调整方案须有批准文件。请填写批准文件的文号和调整理由后再确认。",
   "approval_not_applicable": "这次导入是新方案，不需要调整批准文号，请去掉后再确认。",
   "approved_on_future": "批准日期不能晚于今天（…），请核对批准文件。",
   "archive_bomb": "文件解压后异常庞大，不予读取。请用原软件打开并重新另存一份后上传。",
   "as_of_after_end": "规划期至 … 届满，此后应做总结评估（FINAL），请改选评估种类或提前截止日。",
   "as_of_before_end": "总结评估的数据截止日不能早于规划期末（…）。规划期内请做中期或年度评估。",
   "as_of_not_year_end": "年度评估的数据截止日一般为当年 12 月 31 日。确需截至 … 的，请填写理由 asOfReason。",
   "as_of_outside": "数据截止日应在规划期开始（…）与今天（…）之间，请更正日期。",
   "assessment_rules_invalid": "考核规则有…处需要更正，请按各项提示修改。",
   "assessment_year_unsuitable": "考核年度应在规划期（… 至 …）内、已经结束，且方案已启动。请更正年度。",
   "assignments_unresolved": "还有 … 处单位没有对应到单位库。请逐一选定单位或单位组，或注明暂不落实，再启动方案。",
   "base_year_in_plan": "基期应早于规划期（… 起），请更正基期年份。",
   "ca_certificate_expired": "证书“…”已过期，请向签发机构索取有效的根证书。",
   "ca_certificate_invalid": "未能读出证书。请粘贴 PEM 格式的根证书（以 -----BEGIN CERTIFICATE----- 开头），不超过 … 个。",
   "ca_private_key": "所填内容含有私钥。私钥不应离开签发机构，请只粘贴根证书，并尽快更换该私钥。",
   "ca_without_tls": "不加密的连接不核对证书：请选择 TLS 或 STARTTLS，或将 caCertificates 置为 null。",
   "calendar_day_passed": "只能调整今天以后的日期：已经过去的日期按当时的日历计算，不再改变。",
   "calendar_notice_invalid": "放假安排有误，请对照通知原文按 errors 中的说明修改。",
   "calendar_year_passed": "这一年已经过去，按当时的日历计算，不再改变。",
   "change_unknown": "第 … 项调整所指的指标、目标、举措、任务或单位不在现行方案中，请刷新后从方案中重新选择。",
   "changes_contradictory": "第 … 项调整与第 … 项相互矛盾：同一内容只能调整一次，终止的任务、举措、目标和指标不能再作其他调整。请删去其中一项。",
   "client_accounts_invalid": "账号对应有误，未保存。请按 errors 改正后重新提交全部对应。",
   "closing_day_invalid": "新的截止日应不早于今天 …，请重新选择日期。",
   "colour_unknown": "这个方案没有这一督办档次，可用的有：…。",
   "commitment_invalid": "有的承诺事项不能归入方案，全部没有保存。请按 errors 逐项更正。",
   "commitment_of_other_task": "“…”已对应到其他任务，不能纳入本任务的计划。如对应有误，请联系统筹单位更正。",
   "commitment_range_reversed": "上限小于下限，请更正后再保存。",
   "commitment_task_unknown": "所选任务不在这个方案中，或已随调整取消，请从任务列表中重新选择。",
   "commitment_year_outside_plan": "“…”的年度 … 不在规划期（… 至 … 年）内，请改选年度或不选这一项。",
   "commitments_missing": "没有可归入方案的承诺事项。请先核对解析结果，至少选择一项；分工方案请用确认，不用归入。",
   "confirmation_required": "申报“无变化”将沿用上一次审核通过的内容和数据并直接提交，请确认（confirm 为 true）后再操作。",
   "correction_invalid": "有更正与解析结果对不上，全部没有保存。请按 errors 逐项核对后重新提交。",
   "damaged": "文件已损坏，读不出来。请用原软件打开确认，并重新另存一份后上传。",
   "dde": "文件含有 DDE 域或 DDE 链接，打开时会调用其他程序，为安全起见不接收。请删去后重新上传，或转成 PDF。",
   "deadline_before_plan": "第 … 项调整：完成时限 … 早于规划期（… 起），请更正。",
   "deadline_invalid": " 不是工作日，请另选一个工作日。",
   "deadline_past": "第 … 项：办理期限 … 已过，请改为今天或以后的日期。",
   "dissolved_in_future": "撤并日期 … 还没有到，请在生效之日起再登记。",
   "document_too_complex": "文件内容过多，超出解析能力。请删去无关内容或拆分后重新上传。",
   "done_day_invalid": "完成日期应在规划期开始（…）与今天（…）之间，请更正。",
   "due_on_past": "期限 … 已过，请改为今天（…）或以后的日期。",
   "duties_not_separate": "管理员、安全审计员不得兼任其他岗位（三员分立）。请为其他岗位另建账号，或先结束现有岗位。",
   "effective_in_past": "生效日期应为今天（…）或以后，已过去的日子保留当时的规则。要按新规则查看过去，请在查询进展时用 policy 参数。",
   "effective_outside_plan": "执行日期应在规划期内（… 至 …），请更正。",
   "email_code_spent": "确认码已失效（超过 24 小时或输错次数过多），请重新获取。",
   "email_code_wrong": "确认码不正确，请核对邮件中的数字。",
   "email_disabled": "本辖区尚未启用邮件渠道，无法确认邮箱，请联系管理员启用后再填写。",
   "email_missing": "选择了邮件渠道，请填写接收消息的邮箱。",
   "embedded_program": "文件里嵌有程序、脚本或打包的其他文件，为安全起见不接收。请删去嵌入的对象，需要的文件单独上传。",
   "empty_file": "文件是空的。请重新选择分工方案文件。",
   "encrypted": "文件设有打开密码或经过加密。请在原软件中取消密码后重新上传。",
   "evaluations_unlike": "两次评估不是同一个方案的，不能比较。请从同一方案的评估列表中选择。",
   "event_type_unknown": "没有这样的事件类型：…。可用的类型见 GET /event-types，也可写成 report.* 这样的一类。",
   "evidence_figure_unknown": "佐证材料只能对应这份填报的一个目标值或指标。请核对 targetId 与 indicatorId，只填其中一个，或都不填。",
   "evidence_refused": "有文件不能作为佐证材料，请按 errors 中的说明处理后重新上传。",
   "evidence_unknown": "只能引用本单位填报中已上传的佐证材料，请重新选择。",
   "extension_day_invalid": "新的报送期限应晚于现在的期限 …，请重新选择日期。",
   "external_content": "文件打开时会自动读取别处的内容（远程模板、链接的对象或工作簿），为安全起见不接收。请在原软件中断开这些链接，或转成 PDF 后重新上传。",
   "external_ids_repeated": "编号或事物有重复，未作改动。请按 errors 改正后重新提交。",
   "finding_empty": "请至少填写数值或结论中的一项；没有评估的事项不用填写。",
   "finding_invalid": "任务和板块填写的是完成比例，应在 0 至 100 之间。",
   "form_invalid": "填报表有 … 处需要更正，全部没有导入。请按 errors 中的单元格逐处修改后重新上传，也可试算并取回标注的表。",
   "form_unknown": "这不是本地区的填报表，请在所属地区的系统中上传。",
   "garbled_pdf": "这份 PDF 的字体没有文字编码，读出来是乱码。请上传 Word 版，或做文字识别（OCR）后重新上传。",
   "hand_over_day_impossible": "交接日期应不早于今天（…），且在该岗位的任职期间内、晚于其开始日期 …。",
   "hand_over_to_self": "不能把岗位交给本人，请选择接任人。",
   "idempotency_key_reused": "这个 Idempotency-Key 已用于另一项内容不同的请求，请更换后重试。",
   "import_incomplete": "解析结果还缺少必要内容，请按 errors 逐项更正后再确认。",
   "indicator_name_taken": "第 … 项调整：方案已有指标“…”，请修改名称或调整原指标。",
   "indicator_number_taken": "第 … 项调整：已有第 … 项约束性指标，请改用 … 或不填序号。",
   "issued_on_future": "审议意见的日期不能晚于今天（…），请核对。",
   "ladder_invalid": "督办档次重复，请按 errors 中的说明修改后重新保存。",
   "lead_missing": "任务“…”调整后没有牵头单位，请同时指定新的牵头单位。",
   "macros": "文件带有宏或 ActiveX 控件，为安全起见不接收。请另存为不含宏和控件的格式（.docx 或 .xlsx）后重新上传。",
   "measure_taken": "第 … 项调整：任务已有举措“…”，请修改名称。",
   "measurement_invalid": "数据有误，请按 errors 中各字段的说明修改后重试。",
   "merge_unknown": "第 … 项调整：并入的任务应是现行方案中的另一项任务，请重新选择。",
   "no_assignment_found": "“…”与“…”被认作同一单位，却对应到不同的单位",
   "no_text": "文件里没有找到文字。如果内容是图片，请先做文字识别（OCR）后重新上传。",
   "not_text": "文件不是可读的文本，可能已损坏或加密。请用原软件打开并另存为纯文本后重新上传。",
   "objection_too_late": "异议期已于 … 届满。确需更正的，请联系统筹单位。",
   "parse_timeout": "解析超过 … 秒仍未完成。请确认文件是分工方案，必要时删去无关内容或拆分后重新上传。",
   "password_required": "更换了邮件服务器、账号或信任的证书，请重新填写密码；不需要密码的，请传 null。",
   "password_unchanged": "新密码与原密码相同，请换一个密码。",
   "password_weak": "密码不能包含登录名，请换一个密码。",
   "period_invalid": "期间应为月份（如 2023-06）或季度（如 2023-Q2）。",
   "period_not_over": "…到 … 才结束，请在期末当天或之后生成通报。",
   "period_reversed": "岗位的截止日期早于开始日期，请核对日期。",
   "plan_period_changed": "规划期应与现行方案一致（… 至 …）。规划期不同的文件请作为新方案导入。",
   "plan_period_invalid": "规划期的开始日期应早于结束日期，请更正后再提交。",
   "points_unsuitable": "更正得分时请至少填写一项更正后的分值（0 至 100，文本形式，如 \"85.5\"），维持得分时请勿填写。",
   "post_end_in_the_past": "岗位最早只能截止到昨天（…），此前的任职是历史，不能改动。",
   "post_unit_missing": "填报员和审核人必须属于某个单位，请为岗位选择单位。",
   "preview_day_passed": "只能预览今天或以后的消息，请重新选择日期。",
   "proposal_subject_required": "请指明一个填报事项（obligationId），或者一个单位和一项任务（unitId 和 taskId），二者选一。",
   "proposals_differ": "一份督办单只能针对一个单位的一项任务或指标，请按分组分别发单。",
   "quiet_hours_empty": "免打扰时段的起止时间相同，请修改，或取消免打扰。",
   "rating_policy_invalid": "评价规则有…处需要更正，请按各项提示修改。",
   "rating_policy_unchanged": "所填设置与原版本完全相同，无需新建版本。请修改至少一项设置。",
   "reason_required": "请写明理由，对方要据此办理。",
   "reference_is_itself": "参照指标不能是指标自身，请另选一项指标。",
   "reference_not_applicable": "只有“与……同步”一类指标才有参照指标，请清空参照指标。",
   "reference_unknown": "参照指标应是同一方案中的另一项指标，请从指标列表中选择。",
   "reminder_rules_invalid": "提醒规则前后矛盾，请按 errors 中的说明修改后重新保存。",
   "report_invalid": "填报内容有误，请按 errors 中各字段的说明修改后重试。",
   "revision_empty": "这份文件与现行方案没有实质差别，无需调整。请核对是否上传了调整后的文件。",
   "scanned_pdf": "这份 PDF 是扫描件，里面只有图片没有文字。请先做文字识别（OCR），或上传 Word 版。",
   "scheme_empty": "方案中没有任务也没有指标，无法启动。请先补充内容。",
   "scheme_would_be_empty": "调整后方案没有任何任务和指标。全部终止的，请结束方案，不作规划调整。",
   "secret_unchanged": "新密钥与当前密钥相同，请重新生成一个。",
   "section_empty": "第 … 项调整：新增章节“…”没有任务，请至少写入一项任务。",
   "section_number_taken": "第 … 项调整：方案已有章节“…”，请改用“…”或不填序号。",
   "section_title_taken": "第 … 项调整：方案已有章节“…”，请修改名称，或在原章节中新增任务。",
   "section_unknown": "所选板块不在这个方案中，请从方案的板块列表中重新选择。",
   "signing_unavailable": "本系统所在的 Node.js 不支持 SM3，请改用 HMAC-SHA256，或更换运行环境。",
   "source_required": "请以 source 写明外部编号的来源，现有来源：…。",
   "source_unknown": "没有接口客户端使用来源 …，请核对，或先登记接口客户端并设置来源。",
   "sso_accounts_invalid": "账号对应有误，未保存。请按 errors 改正后重新提交全部对应。",
   "successor_unknown": "承接单位应是本辖区另一个在用的单位，请从单位列表中选择。",
   "target_range_invalid": "第 … 项调整：目标“…”的上限 … 小于下限 …，请更正。",
   "task_number_taken": "第 … 项调整：章节“…”已有第 … 项任务，请改用 … 或不填序号。",
   "task_title_taken": "第 … 项调整：章节“…”已有任务“…”，请修改名称或调整原任务。",
   "task_unknown": "第 … 项：所选任务不在这个方案中，或已随调整取消，请重新选择。",
   "text_required": "请写明…，后续环节要据此办理。",
   "todo_accounts_invalid": "账号对应有误，未保存。请按提示改正后重新提交全部对应。",
   "too_large": "文件超过 20 MB。请只上传分工方案本身。",
   "unit_book_invalid": "单位簿有 … 处需要更正，全部没有导入。请按 errors 中的单元格逐处修改后重新上传。",
   "unit_missing": "第 … 项调整：新增指标“…”没有责任单位，请至少指定一个单位。",
   "unit_not_assessed": "本单位不在这次考核范围内，请核对年度和方案。",
   "unit_not_dissolved": "在用的单位没有撤并日期和承接单位，请同时把单位设为停用（active 为 false）。",
   "unit_unknown": "有的单位不在本地区单位名录中或已停用，请从单位列表中重新选择。",
   "units_unresolved": "还有 … 个单位名称没有着落，请逐一选定单位、单位组，或注明暂不落实，然后再确认。",
   "unsupported_type": "暂不支持这种文件。请另存为 Word 文档（.docx）、Excel 工作簿（.xlsx）、PDF 或纯文本（.txt）后重新上传。",
   "warnings_unacknowledged": "填报有需要确认的提示。核对无误后，请把 errors 中各项的 code 填入 acknowledgedWarnings 再提交，审核人会看到这些提示。",
   "webhook_missing": "选择了 Webhook 渠道，请填写接收地址和签名密钥。",
   "workbook_damaged": "Excel 文件已损坏，无法读取。请用原软件打开并另存为 .xlsx 后重新上传。",
   "workbook_has_macros": "文件含有宏，为安全起见不予读取。请另存为不含宏的 .xlsx 后重新上传。",
   "year_given_by_document": "规划文件已给出 … 年的年度目标 …；需要改变的，请提出规划调整。",
   "year_outside_plan": "…年不在规划期（…年至…年）内，请更正年度。",
   "year_twice": "… 年的年度目标填写了两次，请只保留一个。",
   "years_not_applicable": "只有达到某一水平和累计完成的指标按年度目标衡量进度，其他指标不填写年度目标。"
  },
  "428": {
   "if_match_required": "请在 If-Match 请求头中带上读取时得到的 ETag（版本号），以免覆盖他人的修改。"
  },
  "429": {
   "code_too_soon": "确认码刚刚发出，请 … 秒后再试。",
   "login_locked": "连续登录失败次数过多，请 … 分钟后再试；忘记密码请联系管理员。",
   "rate_limited": "请求过于频繁，每分钟最多 … 次。请按 Retry-After 等待后重试。"
  },
  "503": {
   "converter_missing": "…",
   "file_lost": "文件没有保存成功，请重新上传。",
   "file_storage_unavailable": "文件存储暂时不可用，文件没有保存或读出。请稍后重试；持续出现时请联系系统管理员。",
   "not_ready": "数据库或作业队列没有应答，请稍后重试；持续出现时请检查 PostgreSQL 和 Redis 服务。",
   "public_url_missing": "单点登录需要知道本系统的对外地址，请系统管理员设置 FENGONG_PUBLIC_URL 后重启服务。",
   "sso_client_refused": "统一身份认证“…”不接受本系统（…）。请改用密码登录，并请管理员核对客户端编号和密钥。",
   "sso_provider_unreachable": "统一身份认证“…”没有正常应答：…。请稍后重试，或改用密码登录。",
   "stored_file_damaged": "文件在存储中已损坏，为免误用没有给出。请联系管理员从备份恢复这个文件。"
  }
 },
 "layers": {
  "gate": {
   "400": [
    "content_digest_required",
    "on_behalf_of_malformed",
    "on_behalf_of_not_allowed",
    "signature_malformed"
   ],
   "401": [
    "invalid_token",
    "signature_invalid",
    "signature_replayed",
    "signature_required",
    "signature_stale",
    "unauthenticated"
   ],
   "403": [
    "address_not_allowed",
    "cross_site_request",
    "forbidden",
    "foreign_unit",
    "insufficient_scope",
    "not_for_clients",
    "on_behalf_of_unknown",
    "password_change_required",
    "person_required"
   ],
   "429": [
    "rate_limited"
   ]
  },
  "body": {
   "400": [
    "content_digest_malformed",
    "content_digest_mismatch",
    "malformed_request",
    "not_utf8"
   ],
   "413": [
    "body_too_large"
   ],
   "415": [
    "unsupported_media_type"
   ]
  },
  "form": {
   "400": [
    "validation_failed"
   ]
  }
 },
 "routes": {
  "AdjustmentsController_apply": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "adjustment_not_found",
     "scheme_not_found"
    ],
    "409": [
     "adjustment_not_due",
     "adjustment_outdated",
     "adjustment_state",
     "idempotency_key_running",
     "part_ended",
     "scheme_closed"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "adjustment_empty",
     "base_year_in_plan",
     "change_unknown",
     "changes_contradictory",
     "deadline_before_plan",
     "idempotency_key_reused",
     "indicator_name_taken",
     "indicator_number_taken",
     "lead_missing",
     "measure_taken",
     "merge_unknown",
     "plan_period_invalid",
     "scheme_would_be_empty",
     "section_empty",
     "section_number_taken",
     "section_title_taken",
     "target_range_invalid",
     "task_number_taken",
     "task_title_taken",
     "unit_missing",
     "unit_unknown"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "AdjustmentsController_approve": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "adjustment_not_found",
     "scheme_not_found"
    ],
    "409": [
     "adjustment_state",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "approved_on_future",
     "effective_outside_plan",
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "AdjustmentsController_draft": {
   "form": true,
   "own": {
    "400": [
     "change_incomplete",
     "idempotency_key_malformed"
    ],
    "404": [
     "adjustment_not_found",
     "evaluation_not_found",
     "scheme_not_found"
    ],
    "409": [
     "evaluation_state",
     "idempotency_key_running",
     "part_ended"
    ],
    "422": [
     "adjustment_empty",
     "base_year_in_plan",
     "change_unknown",
     "changes_contradictory",
     "deadline_before_plan",
     "effective_outside_plan",
     "idempotency_key_reused",
     "indicator_name_taken",
     "indicator_number_taken",
     "lead_missing",
     "measure_taken",
     "merge_unknown",
     "scheme_would_be_empty",
     "section_empty",
     "section_number_taken",
     "section_title_taken",
     "target_range_invalid",
     "task_number_taken",
     "task_title_taken",
     "text_required",
     "unit_missing",
     "unit_unknown"
    ]
   }
  },
  "AdjustmentsController_edit": {
   "form": true,
   "own": {
    "400": [
     "change_incomplete",
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "adjustment_not_found",
     "scheme_not_found"
    ],
    "409": [
     "adjustment_state",
     "idempotency_key_running",
     "part_ended"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "adjustment_empty",
     "base_year_in_plan",
     "change_unknown",
     "changes_contradictory",
     "deadline_before_plan",
     "effective_outside_plan",
     "idempotency_key_reused",
     "indicator_name_taken",
     "indicator_number_taken",
     "lead_missing",
     "measure_taken",
     "merge_unknown",
     "scheme_would_be_empty",
     "section_empty",
     "section_number_taken",
     "section_title_taken",
     "target_range_invalid",
     "task_number_taken",
     "task_title_taken",
     "text_required",
     "unit_missing",
     "unit_unknown"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "AdjustmentsController_get": {
   "form": false,
   "own": {
    "404": [
     "adjustment_not_found"
    ]
   }
  },
  "AdjustmentsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "evaluation_not_found"
    ]
   }
  },
  "AdjustmentsController_ofScheme": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "AdjustmentsController_propose": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "adjustment_not_found",
     "scheme_not_found"
    ],
    "409": [
     "adjustment_overlaps",
     "adjustment_state",
     "idempotency_key_running",
     "part_ended"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "adjustment_empty",
     "base_year_in_plan",
     "change_unknown",
     "changes_contradictory",
     "deadline_before_plan",
     "idempotency_key_reused",
     "indicator_name_taken",
     "indicator_number_taken",
     "lead_missing",
     "measure_taken",
     "merge_unknown",
     "scheme_would_be_empty",
     "section_empty",
     "section_number_taken",
     "section_title_taken",
     "target_range_invalid",
     "task_number_taken",
     "task_title_taken",
     "unit_missing",
     "unit_unknown"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "AdjustmentsController_recall": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "adjustment_not_found"
    ],
    "409": [
     "adjustment_state",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "AdjustmentsController_reject": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "adjustment_not_found"
    ],
    "409": [
     "adjustment_state",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "AnnualPlansController_approve": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "own_annual_plan"
    ],
    "404": [
     "annual_plan_not_found",
     "annual_plan_revision_not_found",
     "task_not_found"
    ],
    "409": [
     "annual_plan_missing",
     "annual_plan_state_conflict",
     "annual_plan_year_over",
     "idempotency_key_running",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "annual_plan_invalid",
     "idempotency_key_reused",
     "year_outside_plan"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "AnnualPlansController_approveMany": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "scheme_not_found"
    ],
    "409": [
     "annual_plan_year_over",
     "idempotency_key_running",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "annual_plan_invalid",
     "annual_plans_not_approvable",
     "idempotency_key_reused"
    ]
   }
  },
  "AnnualPlansController_get": {
   "form": true,
   "own": {
    "404": [
     "annual_plan_not_found",
     "annual_plan_revision_not_found",
     "task_not_found"
    ],
    "422": [
     "year_outside_plan"
    ]
   }
  },
  "AnnualPlansController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "scheme_not_found"
    ],
    "422": [
     "year_outside_plan"
    ]
   }
  },
  "AnnualPlansController_mark": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "annual_plan_not_found",
     "annual_plan_revision_not_found",
     "milestone_not_found",
     "task_not_found"
    ],
    "409": [
     "annual_plan_not_approved",
     "idempotency_key_running",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "done_day_invalid",
     "idempotency_key_reused",
     "year_outside_plan"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "AnnualPlansController_propose": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "annual_plan_not_found",
     "annual_plan_revision_not_found",
     "task_not_found"
    ],
    "409": [
     "annual_plan_missing",
     "annual_plan_state_conflict",
     "annual_plan_year_over",
     "idempotency_key_running",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "annual_plan_invalid",
     "idempotency_key_reused",
     "year_outside_plan"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "AnnualPlansController_return": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "own_annual_plan"
    ],
    "404": [
     "annual_plan_not_found",
     "annual_plan_revision_not_found",
     "task_not_found"
    ],
    "409": [
     "annual_plan_missing",
     "annual_plan_state_conflict",
     "idempotency_key_running",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "annual_plan_invalid",
     "idempotency_key_reused",
     "year_outside_plan"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "AnnualPlansController_save": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "annual_plan_not_found",
     "annual_plan_revision_not_found",
     "task_not_found"
    ],
    "409": [
     "annual_plan_missing",
     "annual_plan_state_conflict",
     "annual_plan_year_over",
     "idempotency_key_running",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "annual_plan_invalid",
     "idempotency_key_reused",
     "year_outside_plan"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "AnnualPlansController_takeOver": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "annual_plan_not_found",
     "annual_plan_revision_not_found",
     "task_not_found"
    ],
    "409": [
     "annual_plan_missing",
     "annual_plan_state_conflict",
     "annual_plan_year_over",
     "commitment_not_candidate",
     "idempotency_key_running",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "annual_plan_invalid",
     "commitment_of_other_task",
     "idempotency_key_reused",
     "year_outside_plan"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "AnnualPlansController_withdraw": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "annual_plan_not_found",
     "annual_plan_revision_not_found",
     "task_not_found"
    ],
    "409": [
     "annual_plan_missing",
     "annual_plan_state_conflict",
     "idempotency_key_running",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "annual_plan_invalid",
     "idempotency_key_reused",
     "year_outside_plan"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ApiClientsController_addSecret": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "api_client_not_found"
    ],
    "409": [
     "api_client_name_taken",
     "api_client_secrets_full",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ApiClientsController_change": {
   "form": true,
   "own": {
    "400": [
     "api_client_invalid",
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "api_client_not_found",
     "report_not_found",
     "task_not_found",
     "unit_not_found",
     "user_not_found"
    ],
    "409": [
     "api_client_name_taken",
     "external_id_present",
     "external_id_taken",
     "idempotency_key_running",
     "source_in_use"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "signing_unavailable"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ApiClientsController_create": {
   "form": true,
   "own": {
    "400": [
     "api_client_invalid",
     "idempotency_key_malformed"
    ],
    "404": [
     "api_client_not_found",
     "unit_not_found"
    ],
    "409": [
     "api_client_name_taken",
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused",
     "signing_unavailable"
    ]
   }
  },
  "ApiClientsController_disable": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "api_client_not_found"
    ],
    "409": [
     "api_client_name_taken",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ApiClientsController_enable": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "api_client_not_found"
    ],
    "409": [
     "api_client_name_taken",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ApiClientsController_get": {
   "form": false,
   "own": {
    "404": [
     "api_client_not_found"
    ]
   }
  },
  "ApiClientsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "ApiClientsController_listAccounts": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "api_client_not_found"
    ]
   }
  },
  "ApiClientsController_remove": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "api_client_not_found"
    ],
    "409": [
     "api_client_name_taken",
     "api_client_used",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ApiClientsController_revokeSecret": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "api_client_not_found",
     "api_client_secret_not_found"
    ],
    "409": [
     "api_client_name_taken",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ApiClientsController_setAccounts": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "api_client_not_found"
    ],
    "409": [
     "api_client_name_taken",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "client_accounts_invalid",
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "AssessmentsController_create": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "rating_policy_not_found",
     "scheme_not_found"
    ],
    "409": [
     "assessment_exists",
     "idempotency_key_running"
    ],
    "422": [
     "as_of_outside",
     "assessment_year_unsuitable",
     "idempotency_key_reused"
    ]
   }
  },
  "AssessmentsController_decide": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "own_objection"
    ],
    "404": [
     "assessment_objection_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "objection_decided"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "points_unsuitable"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "AssessmentsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "AssessmentsController_object": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "403": [
     "foreign_unit",
     "person_required"
    ],
    "404": [
     "assessment_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "objection_exists"
    ],
    "422": [
     "idempotency_key_reused",
     "objection_too_late",
     "unit_not_assessed"
    ]
   }
  },
  "AssessmentsController_one": {
   "form": false,
   "own": {
    "404": [
     "assessment_not_found"
    ]
   }
  },
  "AssessmentsController_oneUnit": {
   "form": false,
   "own": {
    "403": [
     "foreign_unit"
    ],
    "404": [
     "assessed_unit_not_found",
     "assessment_not_found"
    ]
   }
  },
  "AssessmentsController_previewYear": {
   "form": true,
   "own": {
    "404": [
     "rating_policy_not_found",
     "scheme_not_found"
    ],
    "422": [
     "as_of_outside",
     "assessment_year_unsuitable"
    ]
   }
  },
  "AssessmentsController_readRules": {
   "form": false,
   "own": {
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "AssessmentsController_replaceRules": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "scheme_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "assessment_rules_invalid",
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "AuditEventsController_find": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "AuditEventsController_verification": {
   "form": false,
   "own": {}
  },
  "BackChannelLogoutController_run": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "invalid_request",
     "invalid_scope",
     "logout_token_invalid",
     "unauthorized_client",
     "unsupported_grant_type"
    ],
    "401": [
     "invalid_client",
     "sso_answer_invalid",
     "sso_code_refused"
    ],
    "403": [
     "sso_denied",
     "sso_provider_refused"
    ],
    "404": [
     "sso_provider_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "429": [
     "rate_limited"
    ],
    "503": [
     "sso_client_refused",
     "sso_provider_unreachable"
    ]
   }
  },
  "BulkReportsController_handIn": {
   "form": true,
   "own": {
    "400": [
     "obligation_reference_invalid"
    ],
    "404": [
     "obligation_not_found",
     "task_not_found",
     "unit_not_found"
    ],
    "409": [
     "obligation_ambiguous"
    ]
   }
  },
  "BurdenController_minutes": {
   "form": false,
   "own": {}
  },
  "BurdenController_month": {
   "form": true,
   "own": {}
  },
  "BurdenController_set": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "CalendarChangesController_free": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "calendar_day_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "calendar_day_passed",
     "calendar_notice_invalid",
     "calendar_year_passed",
     "idempotency_key_reused"
    ]
   }
  },
  "CalendarChangesController_notice": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "calendar_day_not_found",
     "calendar_year_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "calendar_day_passed",
     "calendar_notice_invalid",
     "calendar_year_passed",
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "CalendarChangesController_set": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "calendar_day_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "calendar_day_passed",
     "calendar_notice_invalid",
     "calendar_year_passed",
     "idempotency_key_reused"
    ]
   }
  },
  "CalendarController_get": {
   "form": true,
   "own": {}
  },
  "ChangesController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "410": [
     "cursor_too_old"
    ],
    "422": [
     "event_type_unknown"
    ]
   }
  },
  "ChangesController_types": {
   "form": false,
   "own": {}
  },
  "ChannelsController_email": {
   "form": false,
   "own": {
    "422": [
     "ca_certificate_invalid"
    ]
   }
  },
  "ChannelsController_list": {
   "form": false,
   "own": {
    "422": [
     "ca_certificate_invalid"
    ]
   }
  },
  "ChannelsController_replaceEmail": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "address_refused",
     "ca_certificate_expired",
     "ca_certificate_invalid",
     "ca_private_key",
     "ca_without_tls",
     "idempotency_key_reused",
     "password_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ChannelsController_replaceWebhook": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "ca_certificate_invalid",
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ChannelsController_testEmail": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "409": [
     "channel_not_set_up",
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "ChannelsController_webhook": {
   "form": false,
   "own": {
    "422": [
     "ca_certificate_invalid"
    ]
   }
  },
  "CircularController_page": {
   "form": true,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "report_not_ready"
    ],
    "503": [
     "converter_missing",
     "file_storage_unavailable",
     "stored_file_damaged"
    ]
   }
  },
  "CircularController_pdf": {
   "form": true,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "report_not_ready"
    ],
    "503": [
     "converter_missing",
     "file_storage_unavailable",
     "stored_file_damaged"
    ]
   }
  },
  "CircularController_word": {
   "form": true,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "report_not_ready"
    ],
    "503": [
     "converter_missing",
     "file_storage_unavailable",
     "stored_file_damaged"
    ]
   }
  },
  "CircularsController_create": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "rating_policy_not_found",
     "scheme_not_found"
    ],
    "409": [
     "circular_exists",
     "idempotency_key_running",
     "scheme_not_active"
    ],
    "422": [
     "as_of_outside",
     "idempotency_key_reused",
     "period_invalid",
     "period_not_over"
    ]
   }
  },
  "CircularsController_document": {
   "form": false,
   "own": {
    "404": [
     "circular_not_found"
    ]
   }
  },
  "CircularsController_get": {
   "form": false,
   "own": {
    "404": [
     "circular_not_found"
    ]
   }
  },
  "CircularsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "CircularsController_timeline": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "task_not_found"
    ]
   }
  },
  "CircularsController_workbook": {
   "form": false,
   "own": {
    "404": [
     "circular_not_found"
    ]
   }
  },
  "CommitmentsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "CommitmentsController_update": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "commitment_not_found",
     "scheme_not_found"
    ],
    "409": [
     "commitment_taken",
     "idempotency_key_running",
     "scheme_closed"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "commitment_range_reversed",
     "commitment_task_unknown",
     "commitment_year_outside_plan",
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "CorrectionsController_correct": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "evaluation_not_found",
     "rating_policy_not_found",
     "scheme_not_found"
    ],
    "409": [
     "evaluation_corrected",
     "evaluation_state",
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused",
     "section_unknown",
     "text_required"
    ]
   }
  },
  "CorrectionsController_difference": {
   "form": true,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "evaluation_not_frozen"
    ],
    "422": [
     "evaluations_unlike"
    ]
   }
  },
  "CyclesController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "CyclesController_reopen": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "cycle_not_found"
    ],
    "409": [
     "cycle_still_open",
     "idempotency_key_running",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "closing_day_invalid",
     "idempotency_key_reused",
     "reason_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "CyclesController_set": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "scheme_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "CyclesController_settings": {
   "form": false,
   "own": {
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "DeliberationsController_close": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "follow_up_not_found"
    ],
    "409": [
     "follow_up_state",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "DeliberationsController_followUps": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "DeliberationsController_giveBack": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "follow_up_not_found"
    ],
    "409": [
     "follow_up_state",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "DeliberationsController_list": {
   "form": false,
   "own": {
    "404": [
     "evaluation_not_found"
    ]
   }
  },
  "DeliberationsController_record": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "deliberation_exists",
     "evaluation_state",
     "idempotency_key_running"
    ],
    "422": [
     "deadline_past",
     "idempotency_key_reused",
     "issued_on_future",
     "task_unknown",
     "text_required",
     "unit_unknown"
    ]
   }
  },
  "DeliberationsController_report": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "follow_up_not_found"
    ],
    "409": [
     "follow_up_state",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "DeliveriesController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "DeliveriesController_one": {
   "form": false,
   "own": {
    "404": [
     "delivery_not_found"
    ]
   }
  },
  "DeliveriesController_resendDead": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "DeliveriesController_resendOne": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "delivery_not_found"
    ],
    "409": [
     "delivery_not_resendable",
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "DocumentsController_brief": {
   "form": false,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "report_not_ready"
    ],
    "503": [
     "converter_missing",
     "file_storage_unavailable",
     "stored_file_damaged"
    ]
   }
  },
  "DocumentsController_briefPdf": {
   "form": false,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "report_not_ready"
    ],
    "503": [
     "converter_missing",
     "file_storage_unavailable",
     "stored_file_damaged"
    ]
   }
  },
  "DocumentsController_cancel": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "DocumentsController_draft": {
   "form": false,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "report_not_ready"
    ],
    "503": [
     "converter_missing",
     "file_storage_unavailable",
     "stored_file_damaged"
    ]
   }
  },
  "DocumentsController_list": {
   "form": false,
   "own": {
    "404": [
     "evaluation_not_found"
    ]
   }
  },
  "DocumentsController_page": {
   "form": true,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "report_not_ready"
    ],
    "503": [
     "converter_missing",
     "file_storage_unavailable",
     "stored_file_damaged"
    ]
   }
  },
  "DocumentsController_pdf": {
   "form": true,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "report_not_ready"
    ],
    "503": [
     "converter_missing",
     "file_storage_unavailable",
     "stored_file_damaged"
    ]
   }
  },
  "DocumentsController_start": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "evaluation_not_frozen",
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "DocumentsController_tables": {
   "form": true,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "report_not_ready"
    ],
    "503": [
     "converter_missing",
     "file_storage_unavailable",
     "stored_file_damaged"
    ]
   }
  },
  "DocumentsController_wallChart": {
   "form": true,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "report_not_ready"
    ],
    "503": [
     "converter_missing",
     "file_storage_unavailable",
     "stored_file_damaged"
    ]
   }
  },
  "DocumentsController_wallChartPdf": {
   "form": true,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "report_not_ready"
    ],
    "503": [
     "converter_missing",
     "file_storage_unavailable",
     "stored_file_damaged"
    ]
   }
  },
  "DocumentsController_word": {
   "form": true,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "report_not_ready"
    ],
    "503": [
     "converter_missing",
     "file_storage_unavailable",
     "stored_file_damaged"
    ]
   }
  },
  "EvaluationsController_again": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "evaluation_not_failed",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "EvaluationsController_approve": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "documents_outdated",
     "evaluation_corrected",
     "evaluation_state",
     "idempotency_key_running",
     "report_not_ready"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "reason_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "EvaluationsController_create": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "rating_policy_not_found",
     "scheme_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "scheme_not_active"
    ],
    "422": [
     "as_of_after_end",
     "as_of_before_end",
     "as_of_not_year_end",
     "as_of_outside",
     "idempotency_key_reused",
     "section_unknown"
    ]
   }
  },
  "EvaluationsController_get": {
   "form": false,
   "own": {
    "404": [
     "evaluation_not_found"
    ]
   }
  },
  "EvaluationsController_giveBack": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "documents_outdated",
     "evaluation_corrected",
     "evaluation_state",
     "idempotency_key_running",
     "report_not_ready"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "reason_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "EvaluationsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "EvaluationsController_publish": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "documents_outdated",
     "evaluation_corrected",
     "evaluation_state",
     "idempotency_key_running",
     "report_not_ready"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "reason_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "EvaluationsController_snapshot": {
   "form": false,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "evaluation_not_frozen"
    ]
   }
  },
  "EvaluationsController_submit": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "documents_outdated",
     "evaluation_corrected",
     "evaluation_state",
     "idempotency_key_running",
     "report_not_ready"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "reason_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "EvaluationsController_verify": {
   "form": false,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "evaluation_not_frozen"
    ]
   }
  },
  "EvidenceController_attach": {
   "form": false,
   "own": {
    "400": [
     "content_digest_mismatch",
     "file_missing",
     "idempotency_key_malformed",
     "if_match_malformed",
     "malformed_form",
     "validation_failed"
    ],
    "403": [
     "coordinator_only",
     "foreign_unit",
     "not_recorder"
    ],
    "404": [
     "measurement_not_found",
     "obligation_not_found",
     "report_not_found"
    ],
    "409": [
     "evidence_duplicate",
     "evidence_too_many",
     "idempotency_key_running",
     "measurement_conflict",
     "measurement_in_report",
     "measurement_state_conflict",
     "report_accepted",
     "report_open",
     "report_state_conflict",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "413": [
     "evidence_too_large",
     "file_too_large",
     "too_many_files"
    ],
    "415": [
     "not_multipart"
    ],
    "422": [
     "evidence_figure_unknown",
     "evidence_refused",
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ],
    "503": [
     "file_lost",
     "file_storage_unavailable"
    ]
   }
  },
  "EvidenceController_attachToValue": {
   "form": false,
   "own": {
    "400": [
     "content_digest_mismatch",
     "file_missing",
     "idempotency_key_malformed",
     "if_match_malformed",
     "malformed_form",
     "validation_failed"
    ],
    "403": [
     "coordinator_only",
     "foreign_unit",
     "not_recorder"
    ],
    "404": [
     "measurement_not_found",
     "obligation_not_found",
     "report_not_found"
    ],
    "409": [
     "evidence_duplicate",
     "evidence_too_many",
     "idempotency_key_running",
     "measurement_conflict",
     "measurement_in_report",
     "measurement_state_conflict",
     "report_accepted",
     "report_open",
     "report_state_conflict",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "413": [
     "evidence_too_large",
     "file_too_large",
     "too_many_files"
    ],
    "415": [
     "not_multipart"
    ],
    "422": [
     "evidence_figure_unknown",
     "evidence_refused",
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ],
    "503": [
     "file_lost",
     "file_storage_unavailable"
    ]
   }
  },
  "EvidenceController_content": {
   "form": false,
   "own": {
    "403": [
     "foreign_unit"
    ],
    "404": [
     "evidence_not_found",
     "evidence_purged"
    ],
    "503": [
     "file_storage_unavailable",
     "stored_file_damaged"
    ]
   }
  },
  "EvidenceController_detach": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "coordinator_only",
     "foreign_unit",
     "not_recorder"
    ],
    "404": [
     "evidence_not_found",
     "measurement_not_found",
     "obligation_not_found",
     "report_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "measurement_conflict",
     "measurement_in_report",
     "measurement_state_conflict",
     "report_accepted",
     "report_open",
     "report_state_conflict",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "EvidenceController_detachFromValue": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "coordinator_only",
     "foreign_unit",
     "not_recorder"
    ],
    "404": [
     "evidence_not_found",
     "measurement_not_found",
     "obligation_not_found",
     "report_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "measurement_conflict",
     "measurement_in_report",
     "measurement_state_conflict",
     "report_accepted",
     "report_open",
     "report_state_conflict",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "EvidenceController_list": {
   "form": false,
   "own": {
    "403": [
     "foreign_unit"
    ],
    "404": [
     "report_not_found"
    ]
   }
  },
  "EvidenceController_purge": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "scheme_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "retention_running"
    ],
    "422": [
     "idempotency_key_reused",
     "reason_required"
    ]
   }
  },
  "ExportsController_indicators": {
   "form": false,
   "own": {}
  },
  "ExportsController_measurements": {
   "form": false,
   "own": {}
  },
  "ExportsController_obligations": {
   "form": false,
   "own": {}
  },
  "ExportsController_progress": {
   "form": false,
   "own": {}
  },
  "ExportsController_reports": {
   "form": false,
   "own": {}
  },
  "ExportsController_tasks": {
   "form": false,
   "own": {}
  },
  "ExtensionsController_grant": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "own_extension"
    ],
    "404": [
     "extension_not_found",
     "obligation_not_found"
    ],
    "409": [
     "extension_decided",
     "extension_open",
     "idempotency_key_running",
     "obligation_state_conflict",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "extension_day_invalid",
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ExtensionsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "ExtensionsController_refuse": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "own_extension"
    ],
    "404": [
     "extension_not_found",
     "obligation_not_found"
    ],
    "409": [
     "extension_decided",
     "extension_open",
     "idempotency_key_running",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "reason_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ExtensionsController_request": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "extension_not_found",
     "obligation_not_found"
    ],
    "409": [
     "extension_open",
     "extension_too_late",
     "idempotency_key_running",
     "obligation_state_conflict",
     "scheme_not_active"
    ],
    "422": [
     "extension_day_invalid",
     "idempotency_key_reused",
     "reason_required"
    ]
   }
  },
  "ExternalIdsController_give": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "403": [
     "foreign_source"
    ],
    "404": [
     "report_not_found",
     "task_not_found",
     "unit_not_found",
     "user_not_found"
    ],
    "409": [
     "external_id_present",
     "external_id_taken",
     "idempotency_key_running"
    ],
    "422": [
     "external_ids_repeated",
     "idempotency_key_reused",
     "source_required",
     "source_unknown"
    ]
   }
  },
  "ExternalIdsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "403": [
     "foreign_source"
    ]
   }
  },
  "HealthController_live": {
   "form": false,
   "own": {}
  },
  "HealthController_ready": {
   "form": false,
   "own": {
    "503": [
     "not_ready"
    ]
   }
  },
  "ImportsController_again": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "import_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "import_already_confirmed",
     "import_already_kept",
     "import_not_ready",
     "scheme_already_imported"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ImportsController_commitments": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "import_not_found",
     "scheme_not_found"
    ]
   }
  },
  "ImportsController_confirm": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed",
     "name_empty"
    ],
    "404": [
     "import_not_found",
     "scheme_not_found",
     "unit_group_not_found",
     "unit_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "import_already_confirmed",
     "import_already_kept",
     "import_not_ready",
     "membership_overlaps",
     "name_taken",
     "scheme_already_imported",
     "scheme_closed",
     "unit_alias_taken",
     "unit_group_name_taken",
     "unit_name_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "approval_missing",
     "approval_not_applicable",
     "idempotency_key_reused",
     "import_incomplete",
     "no_assignment_found",
     "period_reversed",
     "plan_period_changed",
     "plan_period_invalid",
     "revision_empty",
     "units_unresolved"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ImportsController_correct": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "import_not_found",
     "scheme_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "import_already_confirmed",
     "import_already_kept",
     "import_not_ready",
     "scheme_already_imported"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "correction_invalid",
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ImportsController_difference": {
   "form": false,
   "own": {
    "404": [
     "import_not_found",
     "scheme_not_found"
    ],
    "409": [
     "import_already_confirmed",
     "import_already_kept",
     "import_not_a_revision",
     "import_not_ready"
    ],
    "422": [
     "import_incomplete",
     "no_assignment_found",
     "units_unresolved"
    ]
   }
  },
  "ImportsController_events": {
   "form": false,
   "own": {
    "404": [
     "import_not_found"
    ]
   }
  },
  "ImportsController_get": {
   "form": true,
   "own": {
    "404": [
     "import_not_found",
     "scheme_not_found"
    ]
   }
  },
  "ImportsController_items": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "import_not_found"
    ]
   }
  },
  "ImportsController_keep": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "import_not_found",
     "scheme_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "import_already_confirmed",
     "import_already_kept",
     "import_not_ready",
     "import_revises_another",
     "scheme_already_imported",
     "scheme_closed"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "commitment_invalid",
     "commitment_task_unknown",
     "commitment_year_outside_plan",
     "commitments_missing",
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ImportsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "ImportsController_text": {
   "form": false,
   "own": {
    "404": [
     "import_not_found"
    ]
   }
  },
  "ImportsController_upload": {
   "form": false,
   "own": {
    "400": [
     "content_digest_mismatch",
     "file_missing",
     "idempotency_key_malformed",
     "malformed_form"
    ],
    "404": [
     "scheme_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "scheme_already_imported",
     "scheme_closed"
    ],
    "413": [
     "file_too_large",
     "too_many_files"
    ],
    "415": [
     "not_multipart",
     "unsupported_file_type"
    ],
    "422": [
     "archive_bomb",
     "damaged",
     "dde",
     "document_too_complex",
     "embedded_program",
     "empty_file",
     "encrypted",
     "external_content",
     "garbled_pdf",
     "idempotency_key_reused",
     "macros",
     "no_text",
     "not_text",
     "parse_timeout",
     "scanned_pdf",
     "too_large",
     "unsupported_type"
    ],
    "503": [
     "file_lost",
     "file_storage_unavailable"
    ]
   }
  },
  "IndicatorsController_update": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "indicator_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "scheme_closed"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "base_year_in_plan",
     "idempotency_key_reused",
     "reference_is_itself",
     "reference_not_applicable",
     "reference_unknown",
     "year_given_by_document",
     "year_outside_plan",
     "year_twice",
     "years_not_applicable"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "InstallationController_read": {
   "form": false,
   "own": {}
  },
  "InstallationController_report": {
   "form": false,
   "own": {
    "404": [
     "demo_not_found"
    ]
   }
  },
  "LowerProgressController_lowerProgress": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "jurisdiction_not_found"
    ]
   }
  },
  "MeasurementsController_approve": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "coordinator_only",
     "own_measurement"
    ],
    "404": [
     "measurement_not_found"
    ],
    "409": [
     "final_value_known",
     "idempotency_key_running",
     "measurement_conflict",
     "measurement_in_report",
     "measurement_state_conflict",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "MeasurementsController_ofIndicator": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "indicator_not_found"
    ]
   }
  },
  "MeasurementsController_ofTarget": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "target_not_found"
    ]
   }
  },
  "MeasurementsController_recordIndicator": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "403": [
     "coordinator_only",
     "foreign_unit"
    ],
    "404": [
     "indicator_not_found",
     "measurement_not_found"
    ],
    "409": [
     "final_value_known",
     "idempotency_key_running",
     "measurement_conflict",
     "scheme_not_active"
    ],
    "422": [
     "idempotency_key_reused",
     "measurement_invalid"
    ]
   }
  },
  "MeasurementsController_recordTarget": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "403": [
     "coordinator_only",
     "foreign_unit"
    ],
    "404": [
     "measurement_not_found",
     "target_not_found"
    ],
    "409": [
     "final_value_known",
     "idempotency_key_running",
     "measurement_conflict",
     "scheme_not_active"
    ],
    "422": [
     "idempotency_key_reused",
     "measurement_invalid"
    ]
   }
  },
  "MeasurementsController_return": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "coordinator_only",
     "own_measurement"
    ],
    "404": [
     "measurement_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "measurement_conflict",
     "measurement_in_report",
     "measurement_state_conflict",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "reason_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "MeasurementsController_waiting": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "MetricsController_metrics": {
   "form": false,
   "own": {
    "401": [
     "unauthenticated"
    ],
    "404": [
     "metrics_off"
    ]
   }
  },
  "NotificationsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "NotificationsController_read": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "notification_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "OAuthController_revoke": {
   "form": true,
   "own": {
    "400": [
     "address_not_allowed",
     "idempotency_key_malformed",
     "invalid_request",
     "invalid_scope",
     "unauthorized_client",
     "unsupported_grant_type"
    ],
    "401": [
     "invalid_client"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "429": [
     "rate_limited"
    ]
   }
  },
  "OAuthController_token": {
   "form": true,
   "own": {
    "400": [
     "address_not_allowed",
     "idempotency_key_malformed",
     "invalid_request",
     "invalid_scope",
     "unauthorized_client",
     "unsupported_grant_type"
    ],
    "401": [
     "invalid_client"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "429": [
     "rate_limited"
    ]
   }
  },
  "ObligationFormController_get": {
   "form": true,
   "own": {
    "400": [
     "unit_required"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "nothing_owed",
     "unit_not_found"
    ],
    "413": [
     "form_too_large"
    ]
   }
  },
  "ObligationFormController_post": {
   "form": true,
   "own": {
    "400": [
     "content_digest_mismatch",
     "file_missing",
     "idempotency_key_malformed",
     "malformed_form"
    ],
    "403": [
     "foreign_unit"
    ],
    "409": [
     "idempotency_key_running",
     "measurement_conflict",
     "obligation_state_conflict",
     "report_accepted",
     "report_open",
     "report_state_conflict"
    ],
    "412": [
     "form_stale",
     "stale_version"
    ],
    "413": [
     "file_too_large",
     "too_many_files",
     "workbook_too_large"
    ],
    "415": [
     "not_a_workbook",
     "not_multipart"
    ],
    "422": [
     "form_invalid",
     "form_unknown",
     "idempotency_key_reused",
     "warnings_unacknowledged",
     "workbook_damaged",
     "workbook_has_macros"
    ]
   }
  },
  "ObligationsController_consolidation": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "obligation_not_found"
    ],
    "409": [
     "not_consolidating"
    ]
   }
  },
  "ObligationsController_exempt": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "obligation_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "measurement_conflict",
     "obligation_state_conflict",
     "report_open",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "reason_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ObligationsController_get": {
   "form": false,
   "own": {
    "403": [
     "foreign_unit"
    ],
    "404": [
     "obligation_not_found"
    ]
   }
  },
  "ObligationsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "ObligationsController_noChange": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "obligation_not_found",
     "report_not_found"
    ],
    "409": [
     "cycle_closed",
     "cycle_not_open",
     "idempotency_key_running",
     "measurement_conflict",
     "nothing_to_repeat",
     "obligation_exempt",
     "obligation_state_conflict",
     "report_accepted",
     "report_open",
     "report_state_conflict",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "confirmation_required",
     "idempotency_key_reused",
     "report_invalid",
     "warnings_unacknowledged"
    ]
   }
  },
  "ObligationsController_report": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "obligation_not_found",
     "report_not_found"
    ],
    "409": [
     "cycle_closed",
     "cycle_not_open",
     "idempotency_key_running",
     "measurement_conflict",
     "obligation_exempt",
     "report_open",
     "scheme_not_active"
    ],
    "422": [
     "idempotency_key_reused",
     "report_invalid"
    ]
   }
  },
  "OpinionsController_all": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "evaluation_not_found"
    ]
   }
  },
  "OpinionsController_answer": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "evaluation_not_found",
     "opinion_not_found"
    ],
    "409": [
     "evaluation_state",
     "idempotency_key_running",
     "opinion_state"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "OpinionsController_ask": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "already_asked",
     "evaluation_state",
     "idempotency_key_running"
    ],
    "422": [
     "due_on_past",
     "idempotency_key_reused",
     "unit_unknown"
    ]
   }
  },
  "OpinionsController_decide": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "evaluation_not_found",
     "opinion_not_found"
    ],
    "409": [
     "evaluation_state",
     "idempotency_key_running",
     "opinion_state"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "OpinionsController_draft": {
   "form": false,
   "own": {
    "403": [
     "foreign_unit"
    ],
    "404": [
     "evaluation_not_found",
     "opinion_not_found"
    ],
    "409": [
     "report_not_ready"
    ],
    "503": [
     "converter_missing",
     "file_storage_unavailable",
     "stored_file_damaged"
    ]
   }
  },
  "OpinionsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "evaluation_not_found"
    ]
   }
  },
  "OrderExtensionsController_grant": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "supervision_order_not_found"
    ],
    "409": [
     "extension_pending",
     "extension_too_late",
     "idempotency_key_running",
     "no_extension_pending",
     "order_state_conflict"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "deadline_invalid",
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "OrderExtensionsController_refuse": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "supervision_order_not_found"
    ],
    "409": [
     "extension_pending",
     "extension_too_late",
     "idempotency_key_running",
     "no_extension_pending",
     "order_state_conflict"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "OrderExtensionsController_request": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "supervision_order_not_found"
    ],
    "409": [
     "extension_pending",
     "extension_too_late",
     "idempotency_key_running",
     "no_extension_pending",
     "order_state_conflict"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "deadline_invalid",
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "OrdersController_close": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "supervision_order_not_found"
    ],
    "409": [
     "extension_pending",
     "extension_too_late",
     "idempotency_key_running",
     "no_extension_pending",
     "order_state_conflict"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "evidence_unknown",
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "OrdersController_document": {
   "form": false,
   "own": {
    "403": [
     "foreign_unit"
    ],
    "404": [
     "supervision_order_not_found"
    ]
   }
  },
  "OrdersController_get": {
   "form": false,
   "own": {
    "403": [
     "foreign_unit"
    ],
    "404": [
     "supervision_order_not_found"
    ]
   }
  },
  "OrdersController_issue": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "scheme_not_found",
     "supervision_order_not_found",
     "supervision_proposal_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "obligation_under_order",
     "order_state_conflict",
     "proposal_decided",
     "proposal_is_raise",
     "proposal_over"
    ],
    "422": [
     "colour_unknown",
     "deadline_invalid",
     "idempotency_key_reused",
     "proposals_differ"
    ]
   }
  },
  "OrdersController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "OrdersController_raise": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "scheme_not_found",
     "supervision_order_not_found"
    ],
    "409": [
     "extension_pending",
     "extension_too_late",
     "idempotency_key_running",
     "ladder_top",
     "no_extension_pending",
     "order_state_conflict"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "deadline_invalid",
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "OrdersController_rejectReply": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "supervision_order_not_found"
    ],
    "409": [
     "extension_pending",
     "extension_too_late",
     "idempotency_key_running",
     "no_extension_pending",
     "order_state_conflict"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "evidence_unknown",
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "OrdersController_reply": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "supervision_order_not_found"
    ],
    "409": [
     "extension_pending",
     "extension_too_late",
     "idempotency_key_running",
     "no_extension_pending",
     "order_state_conflict"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "evidence_unknown",
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "OrdersController_revoke": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "supervision_order_not_found"
    ],
    "409": [
     "extension_pending",
     "extension_too_late",
     "idempotency_key_running",
     "no_extension_pending",
     "order_state_conflict"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "evidence_unknown",
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "OrdersController_sign": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "supervision_order_not_found"
    ],
    "409": [
     "extension_pending",
     "extension_too_late",
     "idempotency_key_running",
     "no_extension_pending",
     "order_state_conflict"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "evidence_unknown",
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ProgressController_compare": {
   "form": true,
   "own": {
    "400": [
     "comparison_unclear",
     "cursor_invalid"
    ],
    "404": [
     "rating_policy_not_found",
     "scheme_not_found"
    ],
    "422": [
     "as_of_outside"
    ]
   }
  },
  "ProgressController_explanation": {
   "form": true,
   "own": {
    "400": [
     "scheme_required"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "node_not_found",
     "rating_policy_not_found",
     "scheme_not_found"
    ],
    "422": [
     "as_of_outside"
    ]
   }
  },
  "ProgressController_progress": {
   "form": true,
   "own": {
    "404": [
     "rating_policy_not_found",
     "scheme_not_found"
    ],
    "422": [
     "as_of_outside"
    ]
   }
  },
  "ProgressController_tasks": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "ProposalsController_dismiss": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "supervision_proposal_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "proposal_decided"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ProposalsController_ladder": {
   "form": false,
   "own": {
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "ProposalsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "ProposalsController_propose": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "obligation_not_found",
     "scheme_not_found",
     "task_not_found",
     "unit_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "obligation_not_owed"
    ],
    "422": [
     "idempotency_key_reused",
     "proposal_subject_required",
     "text_required"
    ]
   }
  },
  "ProposalsController_replace": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "scheme_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "ladder_invalid"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "PublicPageController_read": {
   "form": false,
   "own": {
    "404": [
     "public_page_not_found"
    ],
    "429": [
     "rate_limited"
    ]
   }
  },
  "PublicationsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "PublicationsController_preview": {
   "form": false,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "evaluation_not_frozen"
    ]
   }
  },
  "PublicationsController_publish": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "evaluation_not_found",
     "publication_not_found"
    ],
    "409": [
     "already_public",
     "evaluation_corrected",
     "evaluation_not_frozen",
     "evaluation_state",
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "PublicationsController_withdraw": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "publication_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "publication_ended"
    ],
    "422": [
     "idempotency_key_reused",
     "text_required"
    ]
   }
  },
  "RatingPoliciesController_adopt": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "rating_policy_not_found",
     "scheme_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "scheme_closed"
    ],
    "422": [
     "effective_in_past",
     "idempotency_key_reused"
    ]
   }
  },
  "RatingPoliciesController_adoptions": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "RatingPoliciesController_create": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "rating_policy_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused",
     "rating_policy_invalid",
     "rating_policy_unchanged"
    ]
   }
  },
  "RatingPoliciesController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "RatingPoliciesController_one": {
   "form": false,
   "own": {
    "404": [
     "rating_policy_not_found"
    ]
   }
  },
  "RemindersController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "RemindersController_preview": {
   "form": true,
   "own": {
    "404": [
     "scheme_not_found"
    ],
    "422": [
     "preview_day_passed",
     "reminder_rules_invalid"
    ]
   }
  },
  "RemindersController_replace": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "scheme_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "reminder_rules_invalid"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "RemindersController_rules": {
   "form": false,
   "own": {
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "ReportsController_acceptMany": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "409": [
     "final_value_known",
     "idempotency_key_running",
     "measurement_conflict",
     "report_open"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "ReportsController_approve": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit",
     "own_report"
    ],
    "404": [
     "obligation_not_found",
     "report_not_found"
    ],
    "409": [
     "final_value_known",
     "idempotency_key_running",
     "measurement_conflict",
     "obligation_state_conflict",
     "report_accepted",
     "report_open",
     "report_state_conflict",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ReportsController_check": {
   "form": false,
   "own": {
    "403": [
     "foreign_unit"
    ],
    "404": [
     "obligation_not_found",
     "report_not_found"
    ]
   }
  },
  "ReportsController_edit": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "obligation_not_found",
     "report_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "measurement_conflict",
     "report_accepted",
     "report_open",
     "report_state_conflict",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "report_invalid"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ReportsController_get": {
   "form": false,
   "own": {
    "403": [
     "foreign_unit"
    ],
    "404": [
     "report_not_found"
    ]
   }
  },
  "ReportsController_release": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit",
     "own_report"
    ],
    "404": [
     "obligation_not_found",
     "report_not_found"
    ],
    "409": [
     "cycle_closed",
     "cycle_not_open",
     "idempotency_key_running",
     "measurement_conflict",
     "obligation_exempt",
     "obligation_state_conflict",
     "report_accepted",
     "report_open",
     "report_state_conflict",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ReportsController_return": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit",
     "own_report"
    ],
    "404": [
     "obligation_not_found",
     "report_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "measurement_conflict",
     "obligation_state_conflict",
     "report_accepted",
     "report_open",
     "report_state_conflict",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "reason_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ReportsController_submit": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "obligation_not_found",
     "report_not_found"
    ],
    "409": [
     "cycle_closed",
     "cycle_not_open",
     "idempotency_key_running",
     "measurement_conflict",
     "obligation_exempt",
     "obligation_state_conflict",
     "report_accepted",
     "report_open",
     "report_state_conflict",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "report_invalid",
     "warnings_unacknowledged"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ReportsController_withdraw": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "obligation_not_found",
     "report_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "measurement_conflict",
     "obligation_state_conflict",
     "report_accepted",
     "report_open",
     "report_state_conflict",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "SchemeTextController_text": {
   "form": true,
   "own": {
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "SchemesController_activate": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "scheme_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "scheme_state_conflict"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "assignments_unresolved",
     "idempotency_key_reused",
     "plan_period_invalid",
     "scheme_empty"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "SchemesController_close": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "scheme_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "scheme_state_conflict"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "plan_period_invalid"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "SchemesController_division": {
   "form": false,
   "own": {
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "SchemesController_get": {
   "form": false,
   "own": {
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "SchemesController_indicators": {
   "form": false,
   "own": {
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "SchemesController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "SchemesController_revision": {
   "form": false,
   "own": {
    "404": [
     "revision_not_found",
     "scheme_not_found"
    ]
   }
  },
  "SchemesController_revisions": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "SchemesController_tasks": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "403": [
     "foreign_source"
    ],
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "SelfEvaluationsController_all": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "evaluation_not_found"
    ]
   }
  },
  "SelfEvaluationsController_ask": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "already_asked",
     "evaluation_state",
     "idempotency_key_running"
    ],
    "422": [
     "due_on_past",
     "idempotency_key_reused"
    ]
   }
  },
  "SelfEvaluationsController_giveBack": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "evaluation_not_found",
     "self_evaluation_not_found"
    ],
    "409": [
     "evaluation_state",
     "idempotency_key_running",
     "self_evaluation_state"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "SelfEvaluationsController_handIn": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "evaluation_not_found",
     "self_evaluation_not_found"
    ],
    "409": [
     "evaluation_state",
     "idempotency_key_running",
     "self_evaluation_state"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "SelfEvaluationsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "evaluation_not_found"
    ]
   }
  },
  "SelfEvaluationsController_units": {
   "form": false,
   "own": {
    "404": [
     "evaluation_not_found"
    ]
   }
  },
  "SelfEvaluationsController_write": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "evaluation_not_found",
     "self_evaluation_not_found"
    ],
    "409": [
     "evaluation_state",
     "idempotency_key_running",
     "self_evaluation_state"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "finding_invalid",
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "SessionController_changePassword": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "403": [
     "password_wrong"
    ],
    "409": [
     "idempotency_key_running",
     "login_taken"
    ],
    "422": [
     "idempotency_key_reused",
     "password_unchanged",
     "password_weak"
    ],
    "429": [
     "login_locked"
    ]
   }
  },
  "SessionController_endSession": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "session_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "SessionController_listSessions": {
   "form": false,
   "own": {
    "404": [
     "user_not_found"
    ]
   }
  },
  "SessionController_me": {
   "form": false,
   "own": {}
  },
  "SessionController_signIn": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "401": [
     "login_failed"
    ],
    "403": [
     "cross_site_request"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "429": [
     "login_locked"
    ]
   }
  },
  "SessionController_signOut": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "SettingsController_confirm": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "409": [
     "email_nothing_to_confirm",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "email_code_spent",
     "email_code_wrong",
     "idempotency_key_reused"
    ]
   }
  },
  "SettingsController_endPreviousSecret": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "webhook_endpoint_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "no_previous_secret"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "SettingsController_read": {
   "form": false,
   "own": {}
  },
  "SettingsController_replace": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "address_refused",
     "email_disabled",
     "email_missing",
     "idempotency_key_reused",
     "quiet_hours_empty",
     "webhook_missing"
    ],
    "428": [
     "if_match_required"
    ],
    "429": [
     "code_too_soon"
    ]
   }
  },
  "SettingsController_replaceSecret": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "webhook_endpoint_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "secret_rotation_under_way"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "secret_unchanged"
    ]
   }
  },
  "SettingsController_resendCode": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "409": [
     "email_nothing_to_confirm",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "429": [
     "code_too_soon"
    ]
   }
  },
  "SettingsController_resumeWebhook": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "webhook_endpoint_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "webhook_not_paused"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "SignInController_callback": {
   "form": false,
   "own": {
    "400": [
     "get_required",
     "idempotency_key_malformed",
     "login_malformed",
     "sso_state_invalid"
    ],
    "401": [
     "sso_answer_invalid",
     "sso_code_refused"
    ],
    "403": [
     "sso_account_missing",
     "sso_account_unknown",
     "sso_denied",
     "sso_login_unusable",
     "sso_no_post",
     "sso_provider_disabled",
     "sso_provider_refused",
     "sso_user_disabled"
    ],
    "404": [
     "sso_provider_not_found",
     "user_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "last_administrator"
    ],
    "422": [
     "duties_not_separate",
     "idempotency_key_reused",
     "period_reversed",
     "post_unit_missing"
    ],
    "429": [
     "rate_limited"
    ],
    "503": [
     "public_url_missing",
     "sso_client_refused",
     "sso_provider_unreachable"
    ]
   }
  },
  "SignInController_providers": {
   "form": true,
   "own": {}
  },
  "SignInController_signOut": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "401": [
     "sso_answer_invalid",
     "sso_code_refused"
    ],
    "403": [
     "sso_denied",
     "sso_provider_refused"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "503": [
     "sso_client_refused",
     "sso_provider_unreachable"
    ]
   }
  },
  "SignInController_startSignIn": {
   "form": true,
   "own": {
    "400": [
     "get_required",
     "return_path_invalid"
    ],
    "401": [
     "sso_answer_invalid",
     "sso_code_refused"
    ],
    "403": [
     "sso_denied",
     "sso_provider_disabled",
     "sso_provider_refused"
    ],
    "404": [
     "sso_provider_not_found"
    ],
    "429": [
     "rate_limited"
    ],
    "503": [
     "public_url_missing",
     "sso_client_refused",
     "sso_provider_unreachable"
    ]
   }
  },
  "SignInController_ticket": {
   "form": true,
   "own": {
    "400": [
     "get_required",
     "idempotency_key_malformed",
     "return_path_invalid",
     "ticket_malformed"
    ],
    "401": [
     "ticket_invalid",
     "ticket_replayed",
     "ticket_stale"
    ],
    "403": [
     "ticket_account_unknown",
     "ticket_not_allowed",
     "ticket_role_not_allowed",
     "ticket_unit_not_allowed"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "429": [
     "rate_limited"
    ]
   }
  },
  "SsoProvidersController_change": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed",
     "sso_provider_invalid"
    ],
    "404": [
     "sso_provider_not_found",
     "unit_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "sso_provider_name_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "SsoProvidersController_create": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "sso_provider_invalid"
    ],
    "404": [
     "sso_provider_not_found",
     "unit_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "sso_provider_name_taken"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "SsoProvidersController_disable": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "sso_provider_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "sso_provider_name_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "SsoProvidersController_enable": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "sso_provider_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "sso_provider_name_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ],
    "503": [
     "public_url_missing"
    ]
   }
  },
  "SsoProvidersController_get": {
   "form": false,
   "own": {
    "404": [
     "sso_provider_not_found"
    ]
   }
  },
  "SsoProvidersController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "SsoProvidersController_listAccounts": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "sso_provider_not_found"
    ]
   }
  },
  "SsoProvidersController_remove": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "sso_provider_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "sso_provider_name_taken",
     "sso_provider_used"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "SsoProvidersController_setAccounts": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "sso_provider_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "sso_provider_name_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "sso_accounts_invalid"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "SsoProvidersController_test": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "401": [
     "sso_answer_invalid",
     "sso_code_refused"
    ],
    "403": [
     "sso_denied",
     "sso_provider_refused"
    ],
    "404": [
     "sso_provider_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "503": [
     "sso_client_refused",
     "sso_provider_unreachable"
    ]
   }
  },
  "SubscriptionsController_change": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "unit_not_found",
     "webhook_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "address_refused",
     "event_type_unknown",
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "SubscriptionsController_create": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid",
     "idempotency_key_malformed"
    ],
    "404": [
     "unit_not_found",
     "webhook_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "410": [
     "cursor_too_old"
    ],
    "422": [
     "address_refused",
     "event_type_unknown",
     "idempotency_key_reused"
    ]
   }
  },
  "SubscriptionsController_end": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "webhook_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "SubscriptionsController_event": {
   "form": false,
   "own": {
    "404": [
     "event_not_found",
     "webhook_not_found"
    ]
   }
  },
  "SubscriptionsController_events": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "webhook_not_found"
    ]
   }
  },
  "SubscriptionsController_get": {
   "form": false,
   "own": {
    "404": [
     "webhook_not_found"
    ]
   }
  },
  "SubscriptionsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "SubscriptionsController_pause": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "webhook_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "webhook_paused"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "SubscriptionsController_replaceSecret": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "webhook_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "secret_rotation_under_way"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "secret_unchanged"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "SubscriptionsController_resend": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "webhook_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "event_type_unknown",
     "idempotency_key_reused"
    ]
   }
  },
  "SubscriptionsController_resendOne": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "event_not_found",
     "webhook_not_found"
    ],
    "409": [
     "event_not_resendable",
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "SubscriptionsController_resume": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "webhook_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "webhook_not_paused"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "SubscriptionsController_test": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "webhook_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "SyncController_syncPeople": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "403": [
     "foreign_source"
    ],
    "404": [
     "report_not_found",
     "task_not_found",
     "unit_not_found",
     "user_not_found"
    ],
    "409": [
     "external_id_present",
     "external_id_taken",
     "idempotency_key_running",
     "login_taken",
     "plan_changed",
     "too_many_ended"
    ],
    "422": [
     "duties_not_separate",
     "idempotency_key_reused",
     "period_reversed",
     "post_unit_missing",
     "source_required",
     "source_unknown"
    ]
   }
  },
  "SyncController_syncUnits": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "403": [
     "foreign_source"
    ],
    "404": [
     "report_not_found",
     "task_not_found",
     "unit_not_found",
     "user_not_found"
    ],
    "409": [
     "external_id_present",
     "external_id_taken",
     "idempotency_key_running",
     "plan_changed",
     "too_many_ended",
     "unit_alias_taken",
     "unit_name_taken"
    ],
    "422": [
     "idempotency_key_reused",
     "source_required",
     "source_unknown"
    ]
   }
  },
  "TargetsController_update": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "target_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "scheme_closed"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "TaskReportsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "task_not_found"
    ]
   }
  },
  "TasksController_get": {
   "form": false,
   "own": {
    "404": [
     "task_not_found"
    ]
   }
  },
  "TextsController_list": {
   "form": false,
   "own": {
    "404": [
     "evaluation_not_found"
    ]
   }
  },
  "TextsController_write": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "evaluation_not_found",
     "text_section_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "texts_closed"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ThirdPartyController_compare": {
   "form": true,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "evaluation_not_frozen"
    ]
   }
  },
  "ThirdPartyController_indicator": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "evaluation_not_found",
     "indicator_not_found",
     "task_not_found"
    ],
    "409": [
     "evaluation_state",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "finding_empty",
     "finding_invalid",
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ThirdPartyController_task": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "evaluation_not_found",
     "indicator_not_found",
     "task_not_found"
    ],
    "409": [
     "evaluation_state",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "finding_empty",
     "finding_invalid",
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "TicketSettingsController_get": {
   "form": false,
   "own": {
    "404": [
     "api_client_not_found"
    ]
   }
  },
  "TicketSettingsController_replace": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "api_client_not_found"
    ],
    "409": [
     "api_client_name_taken",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "TodoConnectorsController_accounts": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "todo_connector_not_found"
    ]
   }
  },
  "TodoConnectorsController_change": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed",
     "todo_settings_invalid"
    ],
    "404": [
     "todo_connector_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "todo_connector_name_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "TodoConnectorsController_create": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "todo_settings_invalid"
    ],
    "404": [
     "todo_connector_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "todo_connector_name_taken"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "TodoConnectorsController_get": {
   "form": false,
   "own": {
    "404": [
     "todo_connector_not_found"
    ]
   }
  },
  "TodoConnectorsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "TodoConnectorsController_mapAccounts": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "todo_connector_not_found",
     "user_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "todo_account_taken",
     "todo_connector_name_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "todo_accounts_invalid"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "TodoConnectorsController_pause": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "todo_connector_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "todo_connector_name_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "TodoConnectorsController_pushes": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "todo_connector_not_found"
    ]
   }
  },
  "TodoConnectorsController_reconcile": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "todo_connector_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "todo_connector_paused"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "TodoConnectorsController_reconciliation": {
   "form": false,
   "own": {
    "404": [
     "todo_connector_not_found",
     "todo_reconciliation_not_found"
    ]
   }
  },
  "TodoConnectorsController_reconciliations": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "todo_connector_not_found"
    ]
   }
  },
  "TodoConnectorsController_remove": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "todo_connector_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "todo_connector_in_use",
     "todo_connector_name_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "TodoConnectorsController_resend": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "todo_connector_not_found",
     "todo_push_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "TodoConnectorsController_resume": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "todo_connector_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "todo_connector_name_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "TodoConnectorsController_test": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "todo_connector_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "TodosController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "UnitBookController_get": {
   "form": false,
   "own": {}
  },
  "UnitBookController_post": {
   "form": true,
   "own": {
    "400": [
     "content_digest_mismatch",
     "file_missing",
     "idempotency_key_malformed",
     "malformed_form"
    ],
    "404": [
     "unit_group_not_found",
     "unit_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "unit_alias_taken",
     "unit_group_name_taken",
     "unit_name_taken"
    ],
    "413": [
     "file_too_large",
     "too_many_files",
     "workbook_too_large"
    ],
    "415": [
     "not_a_workbook",
     "not_multipart"
    ],
    "422": [
     "idempotency_key_reused",
     "unit_book_invalid",
     "workbook_damaged",
     "workbook_has_macros"
    ]
   }
  },
  "UnitGroupsController_addMember": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "unit_group_member_not_found",
     "unit_group_not_found",
     "unit_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "membership_overlaps"
    ],
    "422": [
     "idempotency_key_reused",
     "period_reversed"
    ]
   }
  },
  "UnitGroupsController_create": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "name_empty"
    ],
    "404": [
     "unit_group_not_found",
     "unit_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "membership_overlaps",
     "name_taken",
     "unit_group_name_taken"
    ],
    "422": [
     "idempotency_key_reused",
     "period_reversed"
    ]
   }
  },
  "UnitGroupsController_endMembership": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "unit_group_member_not_found",
     "unit_group_not_found",
     "unit_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "membership_overlaps"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "period_reversed"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "UnitGroupsController_find": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "UnitsController_addAlias": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "name_empty"
    ],
    "404": [
     "unit_not_found"
    ],
    "409": [
     "alias_present",
     "idempotency_key_running",
     "name_taken",
     "unit_alias_taken",
     "unit_name_taken"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "UnitsController_change": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed",
     "name_empty"
    ],
    "404": [
     "unit_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "name_taken",
     "unit_name_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "dissolved_in_future",
     "idempotency_key_reused",
     "successor_unknown",
     "unit_not_dissolved"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "UnitsController_create": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "name_empty"
    ],
    "404": [
     "unit_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "name_taken",
     "unit_alias_taken",
     "unit_name_taken"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "UnitsController_find": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "403": [
     "foreign_source"
    ]
   }
  },
  "UnitsController_get": {
   "form": false,
   "own": {
    "404": [
     "unit_not_found"
    ]
   }
  },
  "UnitsController_removeAlias": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "unit_alias_not_found",
     "unit_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "unit_alias_taken",
     "unit_name_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "UrgesController_list": {
   "form": true,
   "own": {}
  },
  "UrgesController_urge": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "obligation_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "urge_nobody",
     "urge_not_open",
     "urge_not_owed",
     "urge_repeated",
     "urge_told_today",
     "urge_too_early"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "UrgesController_urgeMany": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "UserPostsController_add": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "unit_not_found",
     "user_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "login_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "duties_not_separate",
     "idempotency_key_reused",
     "period_reversed",
     "post_unit_missing"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "UserPostsController_end": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "post_not_found",
     "unit_not_found",
     "user_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "last_administrator",
     "login_taken",
     "post_ended"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "period_reversed",
     "post_end_in_the_past",
     "post_unit_missing"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "UserPostsController_handOver": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "post_not_found",
     "unit_not_found",
     "user_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "login_taken",
     "post_ended",
     "user_disabled"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "duties_not_separate",
     "hand_over_day_impossible",
     "hand_over_to_self",
     "idempotency_key_reused",
     "period_reversed",
     "post_end_in_the_past",
     "post_unit_missing"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "UsersController_create": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "login_malformed"
    ],
    "404": [
     "unit_not_found",
     "user_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "login_taken"
    ],
    "422": [
     "duties_not_separate",
     "idempotency_key_reused",
     "password_weak",
     "period_reversed",
     "post_unit_missing"
    ]
   }
  },
  "UsersController_disable": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "user_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "last_administrator",
     "login_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "UsersController_enable": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "user_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "login_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "UsersController_endSession": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "session_not_found",
     "user_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "UsersController_get": {
   "form": false,
   "own": {
    "404": [
     "user_not_found"
    ]
   }
  },
  "UsersController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "403": [
     "foreign_source"
    ]
   }
  },
  "UsersController_listSessions": {
   "form": false,
   "own": {
    "404": [
     "user_not_found"
    ]
   }
  },
  "UsersController_rename": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "user_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "login_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "UsersController_resetPassword": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "user_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "login_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "password_weak"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "UsersController_unlock": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "user_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "login_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "WebhookEndpointsController_add": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "unit_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "address_refused",
     "idempotency_key_reused"
    ]
   }
  },
  "WebhookEndpointsController_endPreviousSecret": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "webhook_endpoint_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "no_previous_secret"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "WebhookEndpointsController_list": {
   "form": false,
   "own": {}
  },
  "WebhookEndpointsController_remove": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "webhook_endpoint_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "WebhookEndpointsController_replaceSecret": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "webhook_endpoint_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "secret_rotation_under_way"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "secret_unchanged"
    ]
   }
  },
  "WebhookEndpointsController_resume": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "webhook_endpoint_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "webhook_not_paused"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "WebhookEndpointsController_test": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "webhook_endpoint_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  }
 }
}`) as Refusals;
