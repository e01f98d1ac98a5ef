<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Attachments</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有“%1”这个文件。</translation>
    </message>
    <message>
        <source>“%1” is no file. Choose single files.</source>
        <translation>“%1”不是文件。请选择单个文件。</translation>
    </message>
    <message>
        <source>Nothing is attached to an attachment. Attach it to the record itself.</source>
        <translation>附件上不能再加附件。请加到记录本身。</translation>
    </message>
    <message>
        <source>There is no record %1 in %2.</source>
        <translation>“%2”中没有编号为 %1 的记录。</translation>
    </message>
    <message>
        <source>The record is in the trash. Restore it before attaching something.</source>
        <translation>这条记录在回收站里。请先恢复，再添加附件。</translation>
    </message>
    <message>
        <source>There is no attachment %1.</source>
        <translation>没有编号为 %1 的附件。</translation>
    </message>
    <message>
        <source>The attachment “%1” is damaged: it is not what was put in. Take it from a backup, or attach the file anew.</source>
        <translation>附件“%1”已损坏，与当初存入的内容不一致。请从备份中取回，或重新添加该文件。</translation>
    </message>
    <message>
        <source>“%1” is empty: there is nothing in it to keep.</source>
        <translation>“%1”是空文件，没有可保存的内容。</translation>
    </message>
    <message>
        <source>“%1” is too large (%2 MB): an attachment has at most %3 MB. Make a smaller copy of it, or keep it elsewhere and note the place.</source>
        <translation>“%1”太大（%2 MB），一个附件最多 %3 MB。请压缩后再加，或存放在别处并注明位置。</translation>
    </message>
    <message>
        <source>This record has the same file already, as “%1”.</source>
        <translation>这条记录已有同一个文件，名为“%1”。</translation>
    </message>
    <message>
        <source>The file of attachment %1 (“%2”) is missing.</source>
        <translation>附件 %1（“%2”）的文件内容缺失。</translation>
    </message>
    <message>
        <source>The file of attachment %1 (“%2”) is damaged.</source>
        <translation>附件 %1（“%2”）的文件内容已损坏。</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>And %1 more of this kind.</source>
        <translation>另有%1处同类情况。</translation>
    </message>
    <message>
        <source>The log does not fit its seal at operation %1 (%2, %3): it, its entries or what stood before it were changed afterwards. Compare with a backup.</source>
        <translation>操作%1（%2，%3）处的变更记录与封印不符：该操作、其条目或此前的记录事后被改动过。请与备份对照。</translation>
    </message>
    <message>
        <source>%1: record %2 is not in the log: it was not written by this program. Look at it, and enter it anew if it is right.</source>
        <translation>%1：变更记录中没有第%2号记录，它不是本程序写入的。请核对；如属实，请重新录入。</translation>
    </message>
    <message>
        <source>%1: record %2 has been saved %3 times, but the log knows of %4. Compare it with a backup.</source>
        <translation>%1：第%2号记录保存过%3次，变更记录中只有%4次。请与备份对照。</translation>
    </message>
    <message>
        <source>%1: %2 records that the log knows are not there, and nobody has taken them out. Restore a backup.</source>
        <translation>%1：变更记录中有的%2条记录已不在，且没有人删除过。请从备份恢复。</translation>
    </message>
    <message>
        <source>The office has lost its number: copies and issued documents cannot be told to be its own. Restore a backup.</source>
        <translation>本台账的编号丢失，无法辨认备份和印发文件是否属于本单位。请从备份恢复。</translation>
    </message>
    <message>
        <source>%1: record %2 has a number that was never given. It was not written by this program; look at it, and enter it anew if it is right.</source>
        <translation>%1：第%2号记录的编号从未分配过，不是本程序写入的。请核对；如属实，请重新录入。</translation>
    </message>
    <message>
        <source>%1: the column “%2” holds values of another kind in records %3. Enter them anew, or restore a backup.</source>
        <translation>%1：第%3号记录的“%2”一栏存有类型不符的值。请重新录入，或从备份恢复。</translation>
    </message>
    <message>
        <source>%1: “%2” is no date in records %3. Enter it anew, or restore a backup.</source>
        <translation>%1：第%3号记录的“%2”不是日期。请重新录入，或从备份恢复。</translation>
    </message>
    <message>
        <source>%1: “%2” is no state or code of its list in records %3. Choose one that is.</source>
        <translation>%1：第%3号记录的“%2”不在代码表内。请改选代码表中的一项。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Which database? Name it with --database FILE.</source>
        <translation>要使用哪个数据库？请用 --database 文件名 指定。</translation>
    </message>
    <message>
        <source>%1 is missing. See --help.</source>
        <translation>缺少 %1。用法请看 --help。</translation>
    </message>
    <message>
        <source>There is no ledger “%1”. The command `entities` lists them all.</source>
        <translation>没有“%1”这个台账。用 `entities` 命令可列出全部台账。</translation>
    </message>
    <message>
        <source>“%1” is no record number.</source>
        <translation>“%1”不是记录编号。</translation>
    </message>
    <message>
        <source>--sheet wants the number of the sheet, counted from 1.</source>
        <translation>--sheet 后面应写工作表的序号，从 1 数起。</translation>
    </message>
    <message>
        <source>--%1 wants a day such as 2025-06-30, not “%2”.</source>
        <translation>--%1 后面应写日期，例如 2025-06-30，不能写“%2”。</translation>
    </message>
    <message>
        <source>--from and --to go together.</source>
        <translation>--from 和 --to 必须一起使用。</translation>
    </message>
    <message>
        <source>--from is later than --to.</source>
        <translation>--from 的日期晚于 --to 的日期。</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>“%1”不是年份。</translation>
    </message>
    <message>
        <source>The program is incomplete: install it again.</source>
        <translation>程序文件不完整，请重新安装。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Choose another place.</source>
        <translation>无法建立文件夹“%1”。请换一个位置。</translation>
    </message>
    <message>
        <source>No screenshots: the desktop program could not be started.</source>
        <translation>未能生成截图：桌面程序无法启动。</translation>
    </message>
    <message>
        <source>The file has no sheet number %1; it has %2.</source>
        <translation>文件中没有第 %1 个工作表，一共只有 %2 个。</translation>
    </message>
    <message>
        <source>“%1” is no JSON: %2</source>
        <translation>“%1”不是有效的 JSON 文件：%2</translation>
    </message>
    <message>
        <source>“%1” holds no definitions: it is neither a list nor an object with “figures” or “facts”.</source>
        <translation>“%1”中没有口径定义：内容既不是列表，也不含“figures”或“facts”。</translation>
    </message>
    <message>
        <source>--on-duplicate is skip, update or fill, not “%1”.</source>
        <translation>--on-duplicate 只能是 skip、update 或 fill，不能是“%1”。</translation>
    </message>
    <message>
        <source>--%1 wants two words joined by =, not “%2”.</source>
        <translation>--%1 后面应写用 = 连接的两个词，不能写“%2”。</translation>
    </message>
    <message>
        <source>%1 rows are rejected, so nothing was written. Correct them, or use --partial to write the others.</source>
        <translation>有 %1 行被拒绝，因此没有写入任何数据。请改正这些行，或加上 --partial 先写入其余各行。</translation>
    </message>
    <message>
        <source>  (taken back)</source>
        <translation>（已撤销）</translation>
    </message>
    <message>
        <source>“%1” is not field=value with a field of %2.</source>
        <translation>“%1”的写法不对，应为“字段=值”，且字段须属于%2。</translation>
    </message>
    <message>
        <source>There is no record %1.</source>
        <translation>没有编号为 %1 的记录。</translation>
    </message>
    <message>
        <source>There is no field “%1” to sort by.</source>
        <translation>没有可用于排序的字段“%1”。</translation>
    </message>
    <message>
        <source>--limit wants a number.</source>
        <translation>--limit 后面应写数字。</translation>
    </message>
    <message>
        <source>The sheet is written as .xlsx or .csv: “%1” is neither.</source>
        <translation>表格只能保存为 .xlsx 或 .csv，“%1”两者都不是。</translation>
    </message>
    <message>
        <source>Only fields of the ledger itself are exported: “%1” is not one.</source>
        <translation>只能导出台账本身的字段，“%1”不是台账字段。</translation>
    </message>
    <message>
        <source>There is no column “%1” in %2.</source>
        <translation>%2中没有“%1”这一列。</translation>
    </message>
    <message>
        <source>Where to? Name the file with --output F.pdf.</source>
        <translation>要保存到哪里？请用 --output 文件名.pdf 指定。</translation>
    </message>
    <message>
        <source>--as-of wants a day such as 2025-12-20.</source>
        <translation>--as-of 后面应写日期，例如 2025-12-20。</translation>
    </message>
    <message>
        <source>There is no command “%1”. See --help.</source>
        <translation>没有“%1”这个命令。用法请看 --help。</translation>
    </message>
    <message>
        <source>This did not work because of a fault in the program. The log has the details.</source>
        <translation>程序出现故障，操作未能完成。详细情况请看日志。</translation>
    </message>
    <message>
        <source>The calendar year.</source>
        <translation>日历年度。</translation>
    </message>
    <message>
        <source>First day (YYYY-MM-DD).</source>
        <translation>起始日期（YYYY-MM-DD）。</translation>
    </message>
    <message>
        <source>Last day (YYYY-MM-DD).</source>
        <translation>截止日期（YYYY-MM-DD）。</translation>
    </message>
    <message>
        <source>an invented office with its sheets, plan, summary and pictures: demo DIR</source>
        <translation>生成一个演示单位，含表格、计划、总结和截图：demo DIR</translation>
    </message>
    <message>
        <source>Folder for the demo office; an earlier one in it is made anew.</source>
        <translation>放演示单位的文件夹；里面原有的演示单位会重做。</translation>
    </message>
    <message>
        <source>every ledger with its fields, kinds, codes and labels, as JSON</source>
        <translation>以 JSON 列出每个台账及其字段、类型、代码和名称</translation>
    </message>
    <message>
        <source>what the reader sees in a file, as CSV: sheet FILE [--sheet N]</source>
        <translation>以 CSV 显示程序从文件里读到的内容：sheet FILE [--sheet N]</translation>
    </message>
    <message>
        <source>The file to look at.</source>
        <translation>要查看的文件。</translation>
    </message>
    <message>
        <source>Which sheet, counted from 1.</source>
        <translation>第几张工作表，从 1 数起。</translation>
    </message>
    <message>
        <source>With the numbers of the rows behind it.</source>
        <translation>同时列出背后各条记录的编号。</translation>
    </message>
    <message>
        <source>Many definitions of a JSON file at once.</source>
        <translation>一次计算 JSON 文件里的多个定义。</translation>
    </message>
    <message>
        <source>each target of a year with actual and status: targets --year Y</source>
        <translation>列出一年的目标及其完成情况：targets --year Y</translation>
    </message>
    <message>
        <source>a sheet into a ledger: import ENTITY FILE [options]</source>
        <translation>把表格导入台账：import ENTITY FILE [选项]</translation>
    </message>
    <message>
        <source>The ledger.</source>
        <translation>台账。</translation>
    </message>
    <message>
        <source>Read only this sheet, counted from 1.</source>
        <translation>只读这张工作表，从 1 数起。</translation>
    </message>
    <message>
        <source>A column and its field; an empty field leaves the column out.</source>
        <translation>一列对应的字段；字段留空则该列不导入。</translation>
    </message>
    <message>
        <source>Records that are there already: skip, update or fill.</source>
        <translation>已有记录的处理：skip 跳过、update 更新、fill 只补空白。</translation>
    </message>
    <message>
        <source>What a bare code means.</source>
        <translation>数字代码的含义。</translation>
    </message>
    <message>
        <source>Write the good rows although others are rejected.</source>
        <translation>有拒绝的行时，先写入合格的行。</translation>
    </message>
    <message>
        <source>Work out the plan and write nothing.</source>
        <translation>只核对，不写入。</translation>
    </message>
    <message>
        <source>Write the rejected rows with their reasons.</source>
        <translation>把拒绝的行连同原因写成退回表。</translation>
    </message>
    <message>
        <source>what was imported, newest first</source>
        <translation>列出导入记录，新的在前</translation>
    </message>
    <message>
        <source>takes an import back as a whole: undo-import BATCH</source>
        <translation>整批撤销一次导入：undo-import BATCH</translation>
    </message>
    <message>
        <source>Number of the batch, as `imports` lists it.</source>
        <translation>批次编号，见 `imports`。</translation>
    </message>
    <message>
        <source>new database: init FILE [--name 工会名称]</source>
        <translation>新建数据库：init FILE [--name 工会名称]</translation>
    </message>
    <message>
        <source>The database to make.</source>
        <translation>要新建的数据库文件。</translation>
    </message>
    <message>
        <source>Full name of the union.</source>
        <translation>工会全称。</translation>
    </message>
    <message>
        <source>integrity of the database</source>
        <translation>检查数据库是否完好</translation>
    </message>
    <message>
        <source>Number of the record.</source>
        <translation>记录编号。</translation>
    </message>
    <message>
        <source>Filter, such as sex=女, joined_date&gt;=2025-01-01.</source>
        <translation>条件，例如 性别=女, 入会日期&gt;=2025-01-01。</translation>
    </message>
    <message>
        <source>Fields, joined by commas.</source>
        <translation>字段，用逗号隔开。</translation>
    </message>
    <message>
        <source>Identity, bank and phone numbers in full.</source>
        <translation>完整显示证件号码、银行卡号和电话。</translation>
    </message>
    <message>
        <source>records of a ledger: list ENTITY [--where F] …</source>
        <translation>列出台账的记录：list ENTITY [--where F] …</translation>
    </message>
    <message>
        <source>Field to sort by; -f for descending.</source>
        <translation>排序字段；前面加 - 为降序。</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>最多多少条。</translation>
    </message>
    <message>
        <source>Records in the trash instead.</source>
        <translation>改列回收站里的记录。</translation>
    </message>
    <message>
        <source>one record with all its fields: show ENTITY ID</source>
        <translation>显示一条记录的全部字段：show ENTITY ID</translation>
    </message>
    <message>
        <source>a new record: add ENTITY field=value …</source>
        <translation>新增一条记录：add ENTITY 字段=值 …</translation>
    </message>
    <message>
        <source>Fields by key or Chinese name.</source>
        <translation>字段可写英文键名或中文名。</translation>
    </message>
    <message>
        <source>changes fields of a record: set ENTITY ID field=value …</source>
        <translation>修改一条记录：set ENTITY ID 字段=值 …</translation>
    </message>
    <message>
        <source>An empty value clears the field.</source>
        <translation>值留空则清除该字段。</translation>
    </message>
    <message>
        <source>a record back from the trash: restore ENTITY ID</source>
        <translation>从回收站恢复一条记录：restore ENTITY ID</translation>
    </message>
    <message>
        <source>a record into the trash: remove ENTITY ID</source>
        <translation>把一条记录移到回收站：remove ENTITY ID</translation>
    </message>
    <message>
        <source>records as a sheet: export ENTITY OUT.xlsx|.csv [--where F] …</source>
        <translation>把记录导出成表格：export ENTITY OUT.xlsx|.csv [--where F] …</translation>
    </message>
    <message>
        <source>File to write, .xlsx or .csv.</source>
        <translation>要写的文件，.xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>annual-plan, annual-summary, or another kind: the command templates lists them.</source>
        <translation>annual-plan（年度工作计划）、annual-summary（年度工作总结），或 templates 命令列出的其他文种。</translation>
    </message>
    <message>
        <source>Date of the document, and end of the period.</source>
        <translation>成文日期，也是期间的截止日。</translation>
    </message>
    <message>
        <source>A named figure, or an expression such as count(LEDGER, FILTER).</source>
        <translation>指标名称，或表达式，例如 count(台账, 条件)。</translation>
    </message>
    <message>
        <source>`unionhall-cli COMMAND --help` tells more. Exit codes: 0 done, 1 done but issues were found, 2 wrong usage, 3 failed.</source>
        <translation>详情见 `unionhall-cli COMMAND --help`。退出码：0 完成，1 完成但有问题，2 用法不对，3 失败。</translation>
    </message>
    <message>
        <source>This help.</source>
        <translation>显示这份说明。</translation>
    </message>
    <message>
        <source>files to a record: attach ENTITY ID FILE…</source>
        <translation>给记录添加附件：attach ENTITY ID FILE…</translation>
    </message>
    <message>
        <source>Files of at most 20 MB; all are attached or none.</source>
        <translation>每个文件不超过 20 MB；要么全部添加，要么一个也不添加。</translation>
    </message>
    <message>
        <source>files of a record: attachments ENTITY ID [--trash]</source>
        <translation>记录的附件：attachments ENTITY ID [--trash]</translation>
    </message>
    <message>
        <source>Files in the trash instead.</source>
        <translation>改为列出回收站中的附件。</translation>
    </message>
    <message>
        <source>an attachment as a file: save-attachment ID OUT</source>
        <translation>把附件另存为文件：save-attachment ID OUT</translation>
    </message>
    <message>
        <source>Number of the attachment.</source>
        <translation>附件编号。</translation>
    </message>
    <message>
        <source>File to write, or a folder, where it gets its own name.</source>
        <translation>要写入的文件；给出文件夹时沿用原文件名。</translation>
    </message>
    <message>
        <source>an attachment into the trash: detach ID</source>
        <translation>把附件移到回收站：detach ID</translation>
    </message>
    <message>
        <source>the data dictionary, as Markdown: dictionary OUT.md</source>
        <translation>写出数据字典（Markdown）：dictionary OUT.md</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>要写入的文件。</translation>
    </message>
    <message>
        <source>With the same period one year earlier.</source>
        <translation>同时给出上年同期数。</translation>
    </message>
    <message>
        <source>one figure: figure EXPR|NAME [--year Y] [--rows] [--compare]</source>
        <translation>计算一个指标：figure EXPR|NAME [--year Y] [--rows] [--compare]</translation>
    </message>
    <message>
        <source>all named figures: figures [--year Y] [--compare]</source>
        <translation>全部指标：figures [--year Y] [--compare]</translation>
    </message>
    <message>
        <source>There is no saved list “%1” of %2.</source>
        <translation>“%2”没有名为“%1”的常用列表。</translation>
    </message>
    <message>
        <source>--order wants pinyin, strokes or a field: “%1” is none.</source>
        <translation>--order 应为 pinyin、strokes 或字段名：“%1”都不是。</translation>
    </message>
    <message>
        <source>--basis wants flow or stock.</source>
        <translation>--basis 应为 flow 或 stock。</translation>
    </message>
    <message>
        <source>a list to print: ledger ENTITY OUT.pdf|.xlsx [--where F] …</source>
        <translation>打印台账：ledger ENTITY OUT.pdf|.xlsx [--where F] …</translation>
    </message>
    <message>
        <source>File to write, .pdf or .xlsx.</source>
        <translation>要写入的文件，.pdf 或 .xlsx。</translation>
    </message>
    <message>
        <source>The columns of a saved list.</source>
        <translation>采用某个常用列表的列。</translation>
    </message>
    <message>
        <source>flow: dated in the period; stock: there at its end.</source>
        <translation>flow：日期在期间内；stock：期末仍在。</translation>
    </message>
    <message>
        <source>pinyin, strokes, or a field; -f for descending.</source>
        <translation>pinyin、strokes 或字段名；-f 为倒序。</translation>
    </message>
    <message>
        <source>制表人 of the footer.</source>
        <translation>页脚中的制表人。</translation>
    </message>
    <message>
        <source>审核人 of the footer.</source>
        <translation>页脚中的审核人。</translation>
    </message>
    <message>
        <source>Date of the footer; today otherwise.</source>
        <translation>页脚中的日期；不填为当天。</translation>
    </message>
    <message>
        <source>The ledger is written as .pdf or .xlsx: “%1” is neither.</source>
        <translation>台账只能写成 .pdf 或 .xlsx：“%1”都不是。</translation>
    </message>
    <message>
        <source>--date wants a day such as 2025-12-20.</source>
        <translation>--date 应为日期，例如 2025-12-20。</translation>
    </message>
    <message>
        <source>a figure of the office&apos;s own: add-figure NAME EXPR --unit U [--label L] [--group G]</source>
        <translation>添加本单位自己的指标：add-figure NAME EXPR --unit U [--label L] [--group G]</translation>
    </message>
    <message>
        <source>What documents call it.</source>
        <translation>文件中使用的名称。</translation>
    </message>
    <message>
        <source>An expression such as count(LEDGER, FILTER).</source>
        <translation>表达式，例如 count(台账, 条件)。</translation>
    </message>
    <message>
        <source>What it counts: 人, 人次, 户, 元, % …</source>
        <translation>计量单位：人、人次、户、元、% 等。</translation>
    </message>
    <message>
        <source>What people call it, where that is another name.</source>
        <translation>显示名称，与名称不同时填写。</translation>
    </message>
    <message>
        <source>The group it is listed under.</source>
        <translation>所属分组。</translation>
    </message>
    <message>
        <source>takes one of the office&apos;s own figures away: remove-figure NAME</source>
        <translation>删除本单位自己的指标：remove-figure NAME</translation>
    </message>
    <message>
        <source>The figure&apos;s name.</source>
        <translation>指标名称。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>xlsx, xls, ods, csv or tsv.</source>
        <translation>xlsx、xls、ods、csv 或 tsv。</translation>
    </message>
    <message>
        <source>Leave aside what earlier imports of such sheets decided.</source>
        <translation>不采用以往导入这类表格时的决定。</translation>
    </message>
    <message>
        <source>Fill this form, and leave the rest of it as it is.</source>
        <translation>填入这份表格，表格的其余部分保持原样。</translation>
    </message>
    <message>
        <source>a blank form to fill in and import: template ENTITY OUT.xlsx</source>
        <translation>可填写并导入的空白表：template ENTITY OUT.xlsx</translation>
    </message>
    <message>
        <source>Workbook to write.</source>
        <translation>要写入的工作簿。</translation>
    </message>
    <message>
        <source>The form is written as .xlsx: “%1” is not.</source>
        <translation>空白表只能写成 .xlsx：“%1”不是。</translation>
    </message>
    <message>
        <source>takes one operation back: undo OPERATION</source>
        <translation>撤销一次操作：undo OPERATION</translation>
    </message>
    <message>
        <source>Number of the operation, as `history` lists it.</source>
        <translation>操作编号，见 history。</translation>
    </message>
    <message>
        <source>records that probably are the same: duplicates ENTITY</source>
        <translation>可能重复的记录：duplicates ENTITY</translation>
    </message>
    <message>
        <source>makes one record of two: merge ENTITY KEEP GONE [--take f1,f2]</source>
        <translation>把两条记录合并为一条：merge ENTITY KEEP GONE [--take f1,f2]</translation>
    </message>
    <message>
        <source>The record that stays.</source>
        <translation>保留的记录。</translation>
    </message>
    <message>
        <source>The record that goes to the trash.</source>
        <translation>移到回收站的记录。</translation>
    </message>
    <message>
        <source>Fields whose values come from the one that goes.</source>
        <translation>改用被合并记录中的值的字段。</translation>
    </message>
    <message>
        <source>--decide wants ROW=new, ROW=skip or ROW=update:ID, not “%1”.</source>
        <translation>--decide 应为 行号=new、行号=skip 或 行号=update:编号，而不是“%1”。</translation>
    </message>
    <message>
        <source>What to do with a row that probably is there: new, skip, update:ID.</source>
        <translation>对可能已有的行如何处理：new、skip、update:编号。</translation>
    </message>
    <message>
        <source>what became of each row of an import: import-rows BATCH</source>
        <translation>一次导入中各行的结果：import-rows BATCH</translation>
    </message>
    <message>
        <source>is a file an issued document of this office, unchanged: verify F</source>
        <translation>核验文件是否为本单位已印发且未改动的文稿：verify F</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>文件。</translation>
    </message>
    <message>
        <source>the documents issued so far, newest first</source>
        <translation>列出已印发的文稿，最新的在前</translation>
    </message>
    <message>
        <source>what an issued document would say otherwise today: differs REPORT</source>
        <translation>列出已印发的文稿今天会有哪些不同：differs REPORT</translation>
    </message>
    <message>
        <source>Number of the document, as issued lists it.</source>
        <translation>文稿的编号，见 issued 命令的列表。</translation>
    </message>
    <message>
        <source>drafts next year&apos;s plan from this one: plan-next --year Y [--dry-run]</source>
        <translation>根据本年度完成情况起草下一年计划：plan-next --year Y [--dry-run]</translation>
    </message>
    <message>
        <source>Show the draft and write nothing.</source>
        <translation>只显示草案，不写入。</translation>
    </message>
    <message>
        <source>There is no report “%1”: %2.</source>
        <translation>没有“%1”这种文稿：%2。</translation>
    </message>
    <message>
        <source>--record wants the number of a record.</source>
        <translation>--record 后面应为记录的编号。</translation>
    </message>
    <message>
        <source>a document: report annual-plan|annual-summary --year Y --output F.pdf|.docx|.txt</source>
        <translation>生成文稿：report annual-plan|annual-summary --year Y --output F.pdf|.docx|.txt</translation>
    </message>
    <message>
        <source>File to write, .pdf, .docx or .txt.</source>
        <translation>要写出的文件，.pdf、.docx 或 .txt。</translation>
    </message>
    <message>
        <source>The rows behind its figures, to .xlsx or .pdf.</source>
        <translation>各项数据背后的记录，写出为 .xlsx 或 .pdf。</translation>
    </message>
    <message>
        <source>Identity and bank numbers in full.</source>
        <translation>完整显示证件号码和银行账号。</translation>
    </message>
    <message>
        <source>Another template: its name, or a file.</source>
        <translation>另用模板：模板名称或文件。</translation>
    </message>
    <message>
        <source>The record a document such as a dossier is about.</source>
        <translation>文稿所涉及的记录，如档案所属的困难职工。</translation>
    </message>
    <message>
        <source>A draft, with its 待补 marks (the usual way).</source>
        <translation>草稿，保留【待补】标记（默认方式）。</translation>
    </message>
    <message>
        <source>Printed in brackets under the title: what kind of draft it is.</source>
        <translation>印在标题下方的字样，如征求意见稿。</translation>
    </message>
    <message>
        <source>Issue it as PDF: checked, numbered, kept with its figures.</source>
        <translation>以 PDF 印发：核对、编号，并连同数据一并存档。</translation>
    </message>
    <message>
        <source>Document number, such as 某工〔2025〕12号.</source>
        <translation>发文字号，如某工〔2025〕12号。</translation>
    </message>
    <message>
        <source>Who signed it.</source>
        <translation>签发人。</translation>
    </message>
    <message>
        <source>Whom it goes to.</source>
        <translation>主送单位。</translation>
    </message>
    <message>
        <source>PDF/A, for keeping.</source>
        <translation>PDF/A，供存档使用。</translation>
    </message>
    <message>
        <source>Without the appendix of definitions.</source>
        <translation>不附指标口径附件。</translation>
    </message>
    <message>
        <source>What is issued is a PDF, and no draft.</source>
        <translation>印发的文稿必须是 PDF，且不能是草稿。</translation>
    </message>
    <message>
        <source>A Word template gives a Word file, not one to issue.</source>
        <translation>Word 模板只能生成 Word 文件，不能用于印发。</translation>
    </message>
    <message>
        <source>the templates of documents, shipped and own</source>
        <translation>列出文稿模板，包括随软件提供的和本单位的</translation>
    </message>
    <message>
        <source>the text of a template: template-show NAME [--shipped] [--output FILE]</source>
        <translation>显示模板内容：template-show NAME [--shipped] [--output FILE]</translation>
    </message>
    <message>
        <source>The template&apos;s name.</source>
        <translation>模板名称。</translation>
    </message>
    <message>
        <source>The one that was shipped, whatever has taken its place.</source>
        <translation>随软件提供的原模板，不论是否已被替换。</translation>
    </message>
    <message>
        <source>File to write it to, for sharing.</source>
        <translation>写出到该文件，便于与他人共享。</translation>
    </message>
    <message>
        <source>what is wrong in a template, by line: template-check FILE|NAME</source>
        <translation>按行检查模板中的错误：template-check FILE|NAME</translation>
    </message>
    <message>
        <source>A file, or a template&apos;s name.</source>
        <translation>文件，或模板名称。</translation>
    </message>
    <message>
        <source>a template of the office&apos;s own, or in the place of a shipped one: template-save NAME FILE</source>
        <translation>保存本单位模板，或替换随软件提供的模板：template-save NAME FILE</translation>
    </message>
    <message>
        <source>Its text.</source>
        <translation>模板内容。</translation>
    </message>
    <message>
        <source>takes an own template away; a shipped one whose place it took is back: template-remove NAME</source>
        <translation>删除本单位模板，被替换的原模板随之恢复：template-remove NAME</translation>
    </message>
    <message>
        <source>The rows behind the figures go to a file of their own, not to “%1”.</source>
        <translation>数据底稿要另存一个文件，不能写到“%1”。</translation>
    </message>
    <message>
        <source>a copy of the office, also while it is in use: backup [FILE]</source>
        <translation>备份本单位数据，使用中也可进行：backup [FILE]</translation>
    </message>
    <message>
        <source>Where to; left out: into the folder of copies, with its rotation.</source>
        <translation>备份到哪个文件；不写则存入备份文件夹，并按规则轮换。</translation>
    </message>
    <message>
        <source>Over a copy that stands there; nothing else is replaced.</source>
        <translation>允许覆盖已有的备份；其他文件一律不覆盖。</translation>
    </message>
    <message>
        <source>the copies of the office, newest first</source>
        <translation>本单位的备份，新的在前</translation>
    </message>
    <message>
        <source>The copies in this folder, of whatever office.</source>
        <translation>列出此文件夹中的备份，不论属于哪个单位。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>没有“%1”这个文件夹。</translation>
    </message>
    <message>
        <source>opens a copy in a scratch place and compares: rehearse [FILE]</source>
        <translation>恢复演练：在临时位置打开备份并核对：rehearse [FILE]</translation>
    </message>
    <message>
        <source>The copy; left out: the newest one of the office.</source>
        <translation>备份文件；不写则为本单位最新的备份。</translation>
    </message>
    <message>
        <source>There is no copy of this office yet. Make one with `backup`.</source>
        <translation>本单位还没有备份。请用 backup 命令做一份。</translation>
    </message>
    <message>
        <source>puts a copy in the office&apos;s place, keeping the present file: restore-backup FILE [--dry-run]</source>
        <translation>用备份恢复，现有文件另存保留：restore-backup FILE [--dry-run]</translation>
    </message>
    <message>
        <source>The copy.</source>
        <translation>备份文件。</translation>
    </message>
    <message>
        <source>Only say what is in the copy, against now.</source>
        <translation>只对照备份与现有数据，不作恢复。</translation>
    </message>
    <message>
        <source>Also a copy of another office than the one that is there.</source>
        <translation>备份属于另一单位时也恢复。</translation>
    </message>
    <message>
        <source>The copy “%1” belongs to another office, %2, and not to %3. Nothing was changed; if it shall take its place nonetheless, add --other-office.</source>
        <translation>备份“%1”属于另一单位“%2”，不是“%3”的备份。未作任何改动；如仍要恢复到此处，请加 --other-office。</translation>
    </message>
    <message>
        <source>There is no office at that place now.</source>
        <translation>该位置目前没有数据文件。</translation>
    </message>
    <message>
        <source>The office that is there now is damaged and cannot be read.</source>
        <translation>现有数据文件已损坏，无法读取。</translation>
    </message>
    <message>
        <source>The copy was made by an earlier version of this program and will be upgraded.</source>
        <translation>该备份由本程序较早的版本做成，恢复时将升级。</translation>
    </message>
    <message>
        <source>%1: %2 now, %3 in the copy</source>
        <translation>%1：现有 %2，备份中 %3</translation>
    </message>
    <message>
        <source>Operations since the copy was made: %1</source>
        <translation>备份之后的操作：%1 次</translation>
    </message>
    <message>
        <source>the file of an issued document, written again: report-file REPORT OUT.pdf</source>
        <translation>把已印发文稿的文件重新写出：report-file 序号 OUT.pdf</translation>
    </message>
    <message>
        <source>The answer could not be written to its end: there is no room, or nobody reads it. Do not use what was written of it.</source>
        <translation>结果没能写完：空间不足，或接收方已关闭。已写出的部分请勿使用。</translation>
    </message>
    <message>
        <source>--since wants a day such as 2025-12-01, not “%1”.</source>
        <translation>--since 须为日期，如 2025-12-01，不能是“%1”。</translation>
    </message>
    <message>
        <source>--limit wants a number from 1 on, not “%1”.</source>
        <translation>--limit 须为不小于 1 的整数，不能是“%1”。</translation>
    </message>
    <message>
        <source>what was done in the office, or to a record: history [ENTITY ID]</source>
        <translation>全部或一条记录的操作经过：history [ENTITY ID]</translation>
    </message>
    <message>
        <source>At most so many operations of the office, 50 if not said.</source>
        <translation>最多列出的操作数，默认 50。</translation>
    </message>
    <message>
        <source>Only operations with smaller numbers than this one.</source>
        <translation>只列出编号小于此数的操作。</translation>
    </message>
    <message>
        <source>Only operations from this day on.</source>
        <translation>只列出自这一天起的操作。</translation>
    </message>
    <message>
        <source>There are older operations; --before %1 lists them, --limit N lists more at once.</source>
        <translation>还有更早的操作；用 --before %1 列出，用 --limit N 一次多列一些。</translation>
    </message>
    <message>
        <source>brings back what was taken back: redo OPERATION</source>
        <translation>重做已撤销的操作：redo OPERATION</translation>
    </message>
    <message>
        <source>Number of the operation that was taken back, or of the one that did.</source>
        <translation>被撤销的操作编号，或撤销它的操作编号。</translation>
    </message>
    <message>
        <source>“%1” is not the demo office, so it stays as it is. Choose another folder for the demo.</source>
        <translation>“%1”不是演示单位，保留不动。请换一个文件夹放演示。</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>The copy “%1” is damaged. Choose another copy; keep this one.</source>
        <translation>备份“%1”已损坏。请换用其他备份，并保留此文件。</translation>
    </message>
    <message>
        <source>The copy “%1” is not what it was when it was made on %2: it was damaged, or somebody worked in it. Choose another copy; keep this one.</source>
        <translation>备份“%1”与 %2 做成时不同：文件已损坏，或有人在其中改过数据。请换用其他备份，并保留此文件。</translation>
    </message>
    <message>
        <source>The copy “%1” cannot be read. Ask for access to it, or choose another.</source>
        <translation>备份“%1”无法读取。请取得读取权限，或换用其他备份。</translation>
    </message>
    <message>
        <source>There is no room to unpack the copy in “%1”. Make room there and try again; nothing was changed.</source>
        <translation>“%1”空间不足，无法展开备份。请腾出空间后再试；未作任何改动。</translation>
    </message>
    <message>
        <source>There is no copy “%1”. Check the place.</source>
        <translation>没有“%1”这个备份。请核对位置。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose one copy in it.</source>
        <translation>“%1”是文件夹。请选择其中的一个备份。</translation>
    </message>
    <message>
        <source>“%1” is empty: the copy was never completed. Choose another.</source>
        <translation>“%1”是空文件：这份备份没有做完。请换用其他备份。</translation>
    </message>
    <message>
        <source>“%1” is not a copy of an office. Choose a file ending in .uhall-backup, or an office file.</source>
        <translation>“%1”不是备份文件。请选择扩展名为 .uhall-backup 的文件，或单位数据文件。</translation>
    </message>
    <message>
        <source>The copy “%1” is cut off: %2 of %3 bytes are there. Copy it again from where it came from, or choose another.</source>
        <translation>备份“%1”不完整：共 %3 字节，只有 %2 字节。请从原处重新复制，或换用其他备份。</translation>
    </message>
    <message>
        <source>The copy “%1” is cut off or damaged at its end. Copy it again from where it came from, or choose another.</source>
        <translation>备份“%1”末尾缺失或已损坏。请从原处重新复制，或换用其他备份。</translation>
    </message>
    <message>
        <source>“%1” was copied while it was in use: part of it lies in its log “%2”. Open it once with this program and close it again, then put it back.</source>
        <translation>“%1”是在使用中复制的，有一部分数据还在日志“%2”里。请先用本程序打开一次再关闭，然后恢复。</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a copy of an office.</source>
        <translation>“%1”是其他程序的数据库，不是备份。</translation>
    </message>
    <message>
        <source>The copy “%1” was made by a newer version of this program (database version %2, this program knows %3). Update the program, then put it back.</source>
        <translation>备份“%1”由较新版本的程序做成（数据库版本 %2，本程序支持到 %3）。请先升级程序，再恢复。</translation>
    </message>
    <message>
        <source>Opened, %1 holds %2 records instead of %3.</source>
        <translation>打开后 %1 有 %2 条记录，应为 %3 条。</translation>
    </message>
    <message>
        <source>The copy does not hold what was counted when it was made: %1.</source>
        <translation>备份内容与做成时的记录数不符：%1。</translation>
    </message>
    <message>
        <source>There is no place to try the copy “%1”. Make room on the disk.</source>
        <translation>没有位置演练备份“%1”。请在磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>The copy needs %1, and “%2” has %3 left. Make room there, or choose another folder for copies.</source>
        <translation>备份需要 %1，“%2”只剩 %3。请腾出空间，或另选备份文件夹。</translation>
    </message>
    <message>
        <source>The copy could not be written to “%1”. Nothing was changed; make room there, or choose another folder for copies.</source>
        <translation>备份无法写入“%1”。未作任何改动；请腾出空间，或另选备份文件夹。</translation>
    </message>
    <message>
        <source>“%1” is not an office of this program, so it is not copied.</source>
        <translation>“%1”不是本程序的数据文件，没有备份。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of this program. Update the program on this machine, then make the copy.</source>
        <translation>“%1”由较新版本的程序写成。请先升级本机的程序，再备份。</translation>
    </message>
    <message>
        <source>Somebody is writing to the database, and without a log, as on a network share, the copy has to wait for that. Try again in a moment.</source>
        <translation>有人正在写入数据；数据库不使用日志时（如在网络共享上），备份要等写完才能做。请稍后再试。</translation>
    </message>
    <message>
        <source>The copy came out damaged and was not kept. Check the office, and the disk on which the copies lie.</source>
        <translation>做出的备份已损坏，没有保留。请检查数据文件和存放备份的磁盘。</translation>
    </message>
    <message>
        <source>The copy does not hold what the office held, and was not kept. Try again; if it stays so, check the office.</source>
        <translation>备份内容与数据文件不一致，没有保留。请再试一次；如仍如此，请检查数据文件。</translation>
    </message>
    <message>
        <source>%1 references lead to records that are not there.</source>
        <translation>有 %1 处引用指向不存在的记录。</translation>
    </message>
    <message>
        <source>“%1” is no folder that can be written to. Choose another folder for copies.</source>
        <translation>“%1”不是可写入的文件夹。请另选备份文件夹。</translation>
    </message>
    <message>
        <source>“%1” exists already and is no copy made by this program, so it is left alone. Choose another name.</source>
        <translation>“%1”已存在，且不是本程序做的备份，未作改动。请换一个名称。</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>“%1”已存在。请换一个名称。</translation>
    </message>
    <message>
        <source>“%1” is open in another program or on another machine. Close it there, then put the copy back. Nothing was changed.</source>
        <translation>“%1”正在其他程序或其他电脑上打开。请先在那里关闭，再恢复备份。未作任何改动。</translation>
    </message>
    <message>
        <source>“%1” is not an office of this program, so no copy is put in its place. Choose the file of the office, or a new name.</source>
        <translation>“%1”不是本程序的数据文件，没有用备份替换。请选择单位数据文件，或新的名称。</translation>
    </message>
    <message>
        <source>%1 before restoring %2</source>
        <translation>%1 恢复前 %2</translation>
    </message>
    <message>
        <source>The copy “%1” belongs to another office, %2, and not to %3. Nothing was changed; choose a copy of this office.</source>
        <translation>备份“%1”属于另一单位“%2”，不是“%3”的备份。未作任何改动；请选择本单位的备份。</translation>
    </message>
    <message>
        <source>The copy “%1” was tried beside the office and is not sound, so it was not put in its place. %2</source>
        <translation>备份“%1”经试开不可用，没有恢复。%2</translation>
    </message>
    <message>
        <source>Nothing can be written beside “%1”, so the copy was not put there. Make room, or ask for access to the folder.</source>
        <translation>“%1”所在文件夹无法写入，没有恢复备份。请腾出空间，或取得文件夹的写入权限。</translation>
    </message>
    <message>
        <source>“%1” is the office itself. Choose a copy of it.</source>
        <translation>“%1”就是数据文件本身。请选择它的备份。</translation>
    </message>
    <message>
        <source>The copy could not take the place of “%1”. The office is as it was; ask for access to its folder, or see whether another program has it open.</source>
        <translation>备份未能替换“%1”，数据仍为原样。请取得文件夹的写入权限，或查看是否有其他程序打开了它。</translation>
    </message>
    <message>
        <source>A copy is being put in the place of “%1” just now. Try again in a moment.</source>
        <translation>正在用备份恢复“%1”。请稍后再试。</translation>
    </message>
    <message>
        <source>Putting back a copy was cut short, and the office could not be brought back by itself. It is in “%1”; give it the name “%2” again.</source>
        <translation>恢复备份中途中断，数据文件未能自动复原。原文件在“%1”，请把它改回“%2”。</translation>
    </message>
    <message>
        <source>The copy could not be brought to “%1”. Make room there, or see whether the disk is still plugged in.</source>
        <translation>备份未能存入“%1”。请腾出空间，或检查磁盘是否仍插着。</translation>
    </message>
    <message>
        <source>The second folder “%1” is not there just now.</source>
        <translation>第二备份文件夹“%1”目前不在。</translation>
    </message>
    <message>
        <source>“%1” is open in this program as an office. Close it first.</source>
        <translation>“%1”正作为数据文件在本程序中打开。请先关闭。</translation>
    </message>
    <message>
        <source>No good copy of it was found in %1.</source>
        <translation>在“%1”中没有找到完好的备份。</translation>
    </message>
    <message>
        <source>The last good copy is of %1: %2</source>
        <translation>最近一份完好的备份做于 %1：%2</translation>
    </message>
    <message>
        <source>The copy “%1” could not be unpacked whole: the disk is full, or failed. Nothing was changed; make room and try again.</source>
        <translation>备份“%1”没有完整展开：磁盘已满，或者磁盘有故障。没有改动任何数据，请腾出空间后再试。</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手工</translation>
    </message>
    <message>
        <source>while working</source>
        <translation>使用中自动</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>退出时</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>升级前</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>恢复前</translation>
    </message>
    <message>
        <source>before much was changed</source>
        <translation>大批改动前</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>不能用</translation>
    </message>
    <message>
        <source>of an office with findings</source>
        <translation>备份时已有问题</translation>
    </message>
    <message>
        <source>tried %1</source>
        <translation>%1 已演练</translation>
    </message>
    <message>
        <source>It was really opened in a scratch place, checked and counted, ledger by ledger.</source>
        <translation>已在临时位置真正打开，全面检查，逐本台账核对过记录数。</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>未演练</translation>
    </message>
    <message>
        <source>Its bytes were checked when it was made. Only a trial shows that the office comes back out of it.</source>
        <translation>做成时已核对过内容；只有演练过，才能确信恢复得回来。</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>备份 %1</translation>
    </message>
    <message>
        <source>The last copy holds %1 records.</source>
        <translation>最近一份备份中有 %1 条记录。</translation>
    </message>
    <message>
        <source>A copy was last tried %1 and was good.</source>
        <translation>最近一次演练：%1，完好。</translation>
    </message>
    <message>
        <source>No copy has been tried yet.</source>
        <translation>还没有演练过任何一份备份。</translation>
    </message>
    <message>
        <source>Something was done since it was made.</source>
        <translation>备份之后又有改动。</translation>
    </message>
    <message>
        <source>No copy yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>There is no copy of this office that can be put back.</source>
        <translation>本单位还没有可以用来恢复的备份。</translation>
    </message>
    <message>
        <source>%1 · the last attempt failed</source>
        <translation>%1 · 最近一次备份没有做全</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 条记录</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>There is no database “%1”. Check the place, or create a new database.</source>
        <translation>找不到数据库“%1”。请检查位置，或新建数据库。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a database file.</source>
        <translation>“%1”是文件夹。请选择数据库文件。</translation>
    </message>
    <message>
        <source>The database “%1” cannot be read. Ask for access to it, or choose another file.</source>
        <translation>无法读取数据库“%1”。请申请访问权限，或选择其他文件。</translation>
    </message>
    <message>
        <source>“%1” is not a database of this program. Choose the file of your office, or import the sheet instead.</source>
        <translation>“%1”不是本程序的数据库。请选择本单位的数据库文件；如果是表格，请用导入功能。</translation>
    </message>
    <message>
        <source>This SQLite does not support references between tables.</source>
        <translation>当前的数据库组件不支持表之间的关联。</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or open it.</source>
        <translation>“%1”已经存在。请换一个名称，或直接打开它。</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder “%1”. Choose another folder.</source>
        <translation>无法在文件夹“%1”中写入。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” or its folder is read-only. Copy the file to a folder you may write to, and open it there.</source>
        <translation>“%1”或其所在文件夹为只读。请把文件复制到可以写入的文件夹，再从那里打开。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of this program (database version %2, this program knows %3). Update the program on this machine.</source>
        <translation>“%1”由更新版本的程序写入（数据库版本为 %2，本程序最高支持 %3）。请更新这台电脑上的程序。</translation>
    </message>
    <message>
        <source>The database “%1” is damaged. Restore the last backup; keep the damaged file.</source>
        <translation>数据库“%1”已损坏。请恢复最近一次备份，并保留损坏的文件。</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>已损坏：%1</translation>
    </message>
    <message>
        <source>Table %1, row %2 refers to a record of %3 that is not there.</source>
        <translation>表 %1 第 %2 行所引用的 %3 记录不存在。</translation>
    </message>
    <message>
        <source>The program is incomplete: install it again.</source>
        <translation>程序文件不完整，请重新安装。</translation>
    </message>
    <message>
        <source>The table %1 is missing.</source>
        <translation>缺少表 %1。</translation>
    </message>
    <message>
        <source>The table %1 has no column %2 of type %3.</source>
        <translation>表 %1 中没有类型为 %3 的列 %2。</translation>
    </message>
    <message>
        <source>The table %1 has a column %2 that the program does not know.</source>
        <translation>表 %1 中有本程序不认识的列 %2。</translation>
    </message>
    <message>
        <source>The database does not fit this program. %1</source>
        <translation>数据库与本程序不匹配。%1</translation>
    </message>
    <message>
        <source>Somebody else is writing to the database just now. Nothing was changed; try again in a moment.</source>
        <translation>其他人正在写入数据库。没有改动任何数据，请稍后再试。</translation>
    </message>
    <message>
        <source>The disk is full or cannot be written. Nothing was changed; make room on it and try again.</source>
        <translation>磁盘已满或无法写入。没有改动任何数据，请清理磁盘空间后再试。</translation>
    </message>
    <message>
        <source>The database is read-only here. Nothing was changed; copy it to a folder you may write to.</source>
        <translation>数据库在此处为只读。没有改动任何数据，请把它复制到可以写入的文件夹。</translation>
    </message>
    <message>
        <source>The database file is damaged. Restore the last backup; keep the damaged file.</source>
        <translation>数据库文件已损坏。请恢复最近一次备份，并保留损坏的文件。</translation>
    </message>
    <message>
        <source>The database cannot be opened. Check that its folder is there and may be written to.</source>
        <translation>无法打开数据库。请检查其所在文件夹是否存在、是否可以写入。</translation>
    </message>
    <message>
        <source>The record contradicts another one: its number exists already, or other records still refer to it. Nothing was changed.</source>
        <translation>该记录与其他记录冲突：编号已经存在，或仍有其他记录引用它。没有改动任何数据。</translation>
    </message>
    <message>
        <source>The database refused the operation. Nothing was changed; the log tells more.</source>
        <translation>数据库拒绝了这次操作。没有改动任何数据，详细情况请看日志。</translation>
    </message>
    <message>
        <source>“%1” was deleted or moved while it was open. Nothing more is saved here; save what is open as a new file, or put the file back and open it again.</source>
        <translation>“%1”在打开期间被删除或移走。此处不再保存；请将当前内容另存为新文件，或把原文件放回后重新打开。</translation>
    </message>
    <message>
        <source>“%1” was replaced by another file while it was open, as programs do that keep folders in step. Nothing more is saved here; save what is open as a new file, or open the one that stands there now.</source>
        <translation>“%1”在打开期间被另一个文件替换（同步软件会这样做）。此处不再保存；请将当前内容另存为新文件，或打开现在的文件。</translation>
    </message>
    <message>
        <source>“%1” was replaced just now. Open it again.</source>
        <translation>“%1”刚刚被替换，请重新打开。</translation>
    </message>
    <message>
        <source>“%1” is left from another database of this name, and would spoil a new one. Choose another name, or move that file away.</source>
        <translation>“%1”是另一个同名台账遗留的日志，会毁坏新台账。请换一个名称，或先移走该文件。</translation>
    </message>
    <message>
        <source>“%1” could not be written. Make room on the disk, or choose another place.</source>
        <translation>“%1”无法写入。请腾出磁盘空间，或换一个位置。</translation>
    </message>
    <message>
        <source>“%1” was replaced by another file while it was open. Open it again.</source>
        <translation>“%1”在打开期间被另一个文件替换，请重新打开。</translation>
    </message>
    <message>
        <source>The database is open on the machine where it lies. On a network share only one program at a time may work with it; close it there first.</source>
        <translation>台账正在其所在的电脑上打开。网络共享上同一时间只能由一个程序使用，请先在那里关闭。</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>This program did not make the %1 “%2” (on %3).</source>
        <translation>%1“%2”（属于%3）不是本程序建立的。</translation>
    </message>
    <message>
        <source>The %1 “%2” is not as this program made it.</source>
        <translation>%1“%2”与本程序建立的不一致。</translation>
    </message>
    <message>
        <source>The %1 “%2” is missing.</source>
        <translation>缺少%1“%2”。</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>另有%1处。</translation>
    </message>
    <message>
        <source>“%1” was not opened: its structure was changed by another program. %2 Use a backup, and ask where this file comes from.</source>
        <translation>“%1”未打开：其结构被其他程序改动过。%2请使用备份，并查明该文件的来源。</translation>
    </message>
    <message>
        <source>The database could not be read to the end: the disk or the connection to it failed. Nothing was left out silently; try again, and check the disk.</source>
        <translation>台账未能读完：磁盘或连接出现故障，本次结果不予采用。请重试，并检查磁盘。</translation>
    </message>
    <message>
        <source>The database file was deleted, moved or replaced while it was open. Nothing was changed; open it again.</source>
        <translation>台账文件在打开期间被删除、移走或替换，本次未作改动，请重新打开。</translation>
    </message>
    <message>
        <source>%1 is writing to the database just now. Nothing was changed; try again in a moment.</source>
        <translation>%1正在写入台账，本次未作改动，请稍后再试。</translation>
    </message>
    <message>
        <source>The office could not be saved as “%1”: the name is taken, or there is no room. Choose another name or place.</source>
        <translation>台账未能另存为“%1”：名称已被占用，或磁盘空间不足。请换一个名称或位置。</translation>
    </message>
    <message>
        <source>The log “%1” does not belong to the office beside it and would spoil it, but cannot be moved away. Close other programs that have it open, or move it away by hand; keep it.</source>
        <translation>日志“%1”不属于旁边的数据文件，会把它改坏，但现在移不开。请关掉打开着它的程序，或者用手把它移到别处；不要删。</translation>
    </message>
    <message>
        <source>Beside “%1” lay a log of another state of the file, as when an office is put back by hand. It was set aside as “%2”, and the office is open as the file itself holds it. If work is missing, see “Backup and restore”.</source>
        <translation>“%1”旁边的日志不属于这个文件（手工把文件放回来时会这样）。日志已改名为“%2”移开，现在打开的是文件本身的内容。如果缺了什么，请看“备份与恢复”。</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Save as a new file…</source>
        <translation>另存为新文件…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
</context>
<context>
    <name>Docx</name>
    <message>
        <source>in “%1”: %2</source>
        <translation>在“%1”处：%2</translation>
    </message>
    <message>
        <source>“{{%1}}” in “%2” has its other half in another part of the document. Both belong around whole paragraphs, around rows of one table, or into one paragraph.</source>
        <translation>“%2”中的“{{%1}}”，其另一半在文档的其他部分。两者应同在若干完整段落前后、同一表格的若干行前后，或同一段落之内。</translation>
    </message>
    <message>
        <source>“%1” is damaged or no Word file. Open it in Word or WPS and save it anew as .docx.</source>
        <translation>“%1”已损坏或不是 Word 文件。请用 Word 或 WPS 打开，另存为 .docx。</translation>
    </message>
    <message>
        <source>A table or picture stands in the text itself, not in a header, footer, note or text box.</source>
        <translation>表格和图片只能放在正文中，不能放在页眉、页脚、注释或文本框内。</translation>
    </message>
</context>
<context>
    <name>DueRules</name>
    <message>
        <source>Due rule “%1”: %2</source>
        <translation>到期规则“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” is no such field of “%2”.</source>
        <translation>“%2”没有“%1”这个字段。</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>缺少日期。</translation>
    </message>
    <message>
        <source>Its latest record cannot be found.</source>
        <translation>找不到它最近的一条记录。</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>The search was stopped.</source>
        <translation>查找已停止。</translation>
    </message>
    <message>
        <source>There is no record %1.</source>
        <translation>没有编号为 %1 的记录。</translation>
    </message>
    <message>
        <source>Record %1 is in the trash. Restore it before merging it.</source>
        <translation>记录 %1 在回收站里。请先恢复，再合并。</translation>
    </message>
    <message>
        <source>The values chosen do not go together: %1</source>
        <translation>选定的值不能放在一起：%1</translation>
    </message>
    <message>
        <source>A record cannot be merged with itself.</source>
        <translation>记录不能与自己合并。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>“%1” counts %2 records, and %3 are listed.</source>
        <translation>“%1”计为 %2 条记录，实际列出 %3 条。</translation>
    </message>
    <message>
        <source>“%1” is %2, and its records add up to %3.</source>
        <translation>“%1”为 %2，而所列记录合计为 %3。</translation>
    </message>
    <message>
        <source>The rows behind the figures are written as .xlsx or .pdf: “%1” is neither.</source>
        <translation>数据底稿只能写出为 .xlsx 或 .pdf，“%1”两者都不是。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，没有写出任何内容。</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1, figure “%2”: %3</source>
        <translation>%1，指标“%2”：%3</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>There is another figure of this name.</source>
        <translation>已有同名的指标。</translation>
    </message>
    <message>
        <source>The office&apos;s own figures</source>
        <translation>本单位自定义指标</translation>
    </message>
    <message>
        <source>There is no figure “%1”.</source>
        <translation>没有“%1”这个指标。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The period needs “from” and “to”, two dates in order.</source>
        <translation>期间须写明“from”和“to”两个日期，且先后顺序正确。</translation>
    </message>
    <message>
        <source>“%1” is no basis; it is flow, stock, cumulative or all.</source>
        <translation>“%1”不是有效的基准，可选 flow、stock、cumulative 或 all。</translation>
    </message>
    <message>
        <source>“%1” is no measure.</source>
        <translation>“%1”不是有效的统计方式。</translation>
    </message>
    <message>
        <source>There is no field “%1” in %2.</source>
        <translation>%2中没有“%1”这个字段。</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>The ledger is missing.</source>
        <translation>缺少台账。</translation>
    </message>
    <message>
        <source>“count” counts records and takes no field; use “distinct” or “sum”.</source>
        <translation>“count”用于统计记录数，不能带字段；请改用“distinct”或“sum”。</translation>
    </message>
    <message>
        <source>“%1” needs a field.</source>
        <translation>“%1”需要指定字段。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>“%1” needs two figures.</source>
        <translation>“%1”需要两个指标。</translation>
    </message>
    <message>
        <source>A date field belongs to a single measure, not to “%1”.</source>
        <translation>日期字段只能用于单项统计，不能用于“%1”。</translation>
    </message>
    <message>
        <source>A filter or field belongs to a single measure, not to “%1”.</source>
        <translation>筛选条件或字段只能用于单项统计，不能用于“%1”。</translation>
    </message>
    <message>
        <source>Units go with a field, not with “%1”.</source>
        <translation>计数对象须与字段一起使用，不能用于“%1”。</translation>
    </message>
    <message>
        <source>“per %1” goes with a single measure, not with “%2”.</source>
        <translation>“per %1”只能用于单项统计，不能用于“%2”。</translation>
    </message>
    <message>
        <source>The units of “per %1” are given as “distinct”.</source>
        <translation>“per %1”的计数对象须用“distinct”指定。</translation>
    </message>
    <message>
        <source>There is no ledger “%1”.</source>
        <translation>没有“%1”这个台账。</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>无法识别“%1”。</translation>
    </message>
    <message>
        <source>%1 (character %2)</source>
        <translation>%1（第 %2 个字符）</translation>
    </message>
    <message>
        <source>The figure is nested too deep.</source>
        <translation>指标的嵌套层数过多。</translation>
    </message>
    <message>
        <source>A closing bracket is missing.</source>
        <translation>缺少右括号。</translation>
    </message>
    <message>
        <source>A figure begins with count, sum, distinct, min, max, avg or ratio, not with “%1”.</source>
        <translation>指标须以 count、sum、distinct、min、max、avg 或 ratio 开头，不能以“%1”开头。</translation>
    </message>
    <message>
        <source>“%1” needs a bracket behind it.</source>
        <translation>“%1”后面需要加括号。</translation>
    </message>
    <message>
        <source>A period is written “from 2025-01-01 to 2025-06-30”.</source>
        <translation>期间应写成“from 2025-01-01 to 2025-06-30”。</translation>
    </message>
    <message>
        <source>The units of “per %1” stand in brackets.</source>
        <translation>“per %1”的计数对象须写在括号内。</translation>
    </message>
    <message>
        <source>“%1” is not one of the office&apos;s own figures.</source>
        <translation>“%1”不是本单位自己的指标。</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>名称最多 %1 个字。</translation>
    </message>
    <message>
        <source>A name holds no brackets, commas, bars or line breaks.</source>
        <translation>名称中不能有括号、逗号、竖线和换行。</translation>
    </message>
    <message>
        <source>The unit is missing: 人, 人次, 户, 家, 元, % …</source>
        <translation>缺少计量单位：人、人次、户、家、元、% 等。</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>The condition on “%1” cannot be read.</source>
        <translation>无法识别“%1”的条件。</translation>
    </message>
    <message>
        <source>“%1” is no operator (condition on “%2”).</source>
        <translation>“%1”不是有效的运算符（“%2”的条件）。</translation>
    </message>
    <message>
        <source>“%1” is no condition. Write a field, an operator and a value.</source>
        <translation>“%1”不是有效的条件。请写明字段、运算符和值。</translation>
    </message>
    <message>
        <source>A quotation mark or bracket is not closed in “%1”.</source>
        <translation>“%1”中的引号或括号没有成对。</translation>
    </message>
    <message>
        <source>“%1” is no date and has no month.</source>
        <translation>“%1”不是日期，无法取月份。</translation>
    </message>
    <message>
        <source>“%1” is no text; “contains” (~) works on texts only.</source>
        <translation>“%1”不是文本，“包含”（~）只能用于文本。</translation>
    </message>
    <message>
        <source>“%1” is yes or no; write = 是 or = 否.</source>
        <translation>“%1”是是否型字段，请写 = 是 或 = 否。</translation>
    </message>
    <message>
        <source>“%1” is no month. Write 1 to 12.</source>
        <translation>“%1”不是月份。请写 1 到 12。</translation>
    </message>
    <message>
        <source>: </source>
        <translation>： </translation>
    </message>
    <message>
        <source>A field can stand on the right of = != &lt; &lt;= &gt; &gt;= only.</source>
        <translation>只有 =、!=、&lt;、&lt;=、&gt;、&gt;= 的右边可以写字段。</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be compared: they are of different kinds.</source>
        <translation>“%1”与“%2”类型不同，无法比较。</translation>
    </message>
    <message>
        <source>There is no field “%1” here.</source>
        <translation>这里没有“%1”这个字段。</translation>
    </message>
    <message>
        <source>The values for “%1” are missing or too many.</source>
        <translation>“%1”的值缺少或过多。</translation>
    </message>
    <message>
        <source>A value for “%1” is missing.</source>
        <translation>“%1”缺少值。</translation>
    </message>
    <message>
        <source>%1 + %2 days</source>
        <translation>%1 + %2 天</translation>
    </message>
    <message>
        <source>%1 − %2 days</source>
        <translation>%1 − %2 天</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1为%2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1不为%2</translation>
    </message>
    <message>
        <source>the month of %1 is %2</source>
        <translation>%1的月份为%2</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <translation>%1在%2至%3之间</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1为空</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <translation>%1不为空</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1包含“%2”</translation>
    </message>
    <message>
        <source>, </source>
        <translation>， </translation>
    </message>
    <message>
        <source>“%1” is no value of this field.</source>
        <translation>“%1”不是该字段的可选值。</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2025-03-01 or 2025-03.</source>
        <translation>“%1”不是日期。请写成 2025-03-01 或 2025-03。</translation>
    </message>
    <message>
        <source>Dates are compared with = &lt; &lt;= &gt; &gt;=, not with “%1”.</source>
        <translation>日期只能用 =、&lt;、&lt;=、&gt;、&gt;= 比较，不能用“%1”。</translation>
    </message>
    <message>
        <source>“%1” is a ledger; it can only be asked whether it is empty.</source>
        <translation>“%1”是台账，只能用“为空”或“不为空”来判断。</translation>
    </message>
    <message>
        <source>no entry in %1</source>
        <translation>没有%1记录</translation>
    </message>
    <message>
        <source>entries in %1</source>
        <translation>有%1记录</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1 and others, %2 fields</source>
        <translation>%1等 %2 项</translation>
    </message>
    <message>
        <source>Issued “%1”</source>
        <translation>印发“%1”</translation>
    </message>
    <message>
        <source>The office was set up</source>
        <translation>建立本单位数据库</translation>
    </message>
    <message>
        <source>Changed settings or texts of the office</source>
        <translation>修改设置或文字</translation>
    </message>
    <message>
        <source>Saved without a change</source>
        <translation>保存，无改动</translation>
    </message>
    <message>
        <source>Imported “%1”: nothing new</source>
        <translation>导入“%1”：无新内容</translation>
    </message>
    <message>
        <source>Imported %2 from “%1”: %3 added, %4 updated</source>
        <translation>从“%1”导入%2：新增 %3 条，更新 %4 条</translation>
    </message>
    <message>
        <source>Merged duplicates: %1</source>
        <translation>合并重复记录：%1</translation>
    </message>
    <message>
        <source>Merged %1 into “%2”</source>
        <translation>将%1并入“%2”</translation>
    </message>
    <message>
        <source>Merged duplicates</source>
        <translation>合并重复记录</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>%1 (%2 and others)</source>
        <translation>%1（%2等）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>添加附件：%1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>Moved to the trash: %1</source>
        <translation>%1移入回收站</translation>
    </message>
    <message>
        <source>Taken out of the trash: %1</source>
        <translation>从回收站恢复%1</translation>
    </message>
    <message>
        <source>Taken out for good: %1</source>
        <translation>彻底移除：%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>修改：%1</translation>
    </message>
    <message>
        <source>Changed %1: %2</source>
        <translation>修改%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 cleared, it was “%3”</source>
        <translation>清除%1的%2（原为“%3”）</translation>
    </message>
    <message>
        <source>%1: %2 cleared</source>
        <translation>清除%1的%2</translation>
    </message>
    <message>
        <source>%1: %2 changed from “%3” to “%4”</source>
        <translation>%1的%2由“%3”改为“%4”</translation>
    </message>
    <message>
        <source>%1: %2 set to “%3”</source>
        <translation>%1的%2改为“%3”</translation>
    </message>
    <message>
        <source>Set the %1 to “%2”</source>
        <translation>%1设为“%2”</translation>
    </message>
    <message>
        <source>Changed the %1 from “%2” to “%3”</source>
        <translation>%1由“%2”改为“%3”</translation>
    </message>
    <message>
        <source>Added the %1</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>Changed the %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>Removed the %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>Took back: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation>重做：%1</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>导入已停止。没有改动任何数据。</translation>
    </message>
    <message>
        <source>This import has been done already.</source>
        <translation>这次导入已经做过了。</translation>
    </message>
    <message>
        <source>%1 rows are rejected, so nothing was imported. Correct them, or allow a partial import.</source>
        <translation>有 %1 行被拒绝，因此没有导入任何内容。请更正这些行，或先导入合格行。</translation>
    </message>
    <message>
        <source>There is no import number %1.</source>
        <translation>没有编号为 %1 的导入。</translation>
    </message>
    <message>
        <source>“%1” is a number and may be January or October. Write %2-01 or %2-10.</source>
        <translation>“%1”是数字，可能是 1 月，也可能是 10 月。请写成 %2-01 或 %2-10。</translation>
    </message>
    <message>
        <source>%1 is the number behind a date; it is read as %2.</source>
        <translation>%1 是日期的内部数值，已按 %2 读取。</translation>
    </message>
    <message>
        <source>This cell is a formula without a result. Open the file in Excel or WPS, save it, and import it again.</source>
        <translation>该单元格是公式，但没有计算结果。请用 Excel 或 WPS 打开文件，保存后重新导入。</translation>
    </message>
    <message>
        <source>The cell shows the error %1. Correct the formula or type the value.</source>
        <translation>该单元格显示错误 %1。请改正公式，或直接填写数值。</translation>
    </message>
    <message>
        <source>The number was stored as a figure and its last digits are lost (%1). Format the column as text and type the number again.</source>
        <translation>该号码被当作数值保存，末尾几位已丢失（%1）。请把该列设为文本格式，再重新填写号码。</translation>
    </message>
    <message>
        <source>The text of this cell is too long. Shorten it.</source>
        <translation>该单元格的文字过长，请缩短。</translation>
    </message>
    <message>
        <source>“%1” is a bare code. Say what %1 means in the column “%2”.</source>
        <translation>“%1”只是一个代码。请说明“%2”列中 %1 代表什么。</translation>
    </message>
    <message>
        <source>“%1” is no field of %2; the column “%3” cannot go there.</source>
        <translation>“%1”不是%2的字段，“%3”列不能对应到它。</translation>
    </message>
    <message>
        <source>“%1” has a header but no rows below it. Fill in the sheet, then import it.</source>
        <translation>“%1”只有表头，下面没有数据行。请填好表格后再导入。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少%1。</translation>
    </message>
    <message>
        <source>“%1” is not in the register of %2.</source>
        <translation>%2台账里没有“%1”。</translation>
    </message>
    <message>
        <source> Is “%1” meant?</source>
        <translation> 是否应为“%1”？</translation>
    </message>
    <message>
        <source>The sheet has no column for %1, and the office has not said its name: it stays empty.</source>
        <translation>表里没有“%1”列，本单位也还没有填写名称，因此留空。</translation>
    </message>
    <message>
        <source>The sheet has no column for %1; “%2” is taken.</source>
        <translation>表里没有“%1”列，按“%2”填入。</translation>
    </message>
    <message>
        <source>“%1” is not in the register of %2 yet. The text is kept and linked once it is there.</source>
        <translation>%2台账里还没有“%1”。文字先保留，登记后自动关联。</translation>
    </message>
    <message>
        <source>This record is in the trash. Restore it first, then import again.</source>
        <translation>这条记录在回收站里。请先恢复，再重新导入。</translation>
    </message>
    <message>
        <source>The same as row %1, which comes first.</source>
        <translation>与前面的第 %1 行相同。</translation>
    </message>
    <message>
        <source>The same as row %1 of the sheet “%2”, which comes first.</source>
        <translation>与前面工作表“%2”的第 %1 行相同。</translation>
    </message>
    <message>
        <source>“%1” is empty: it has no rows to import.</source>
        <translation>“%1”为空，没有可导入的数据行。</translation>
    </message>
    <message>
        <source>“%1” looks like %2 and not like %3. Import it as %2, or name the sheet.</source>
        <translation>“%1”看起来是%2，不像%3。请按%2导入，或指明工作表。</translation>
    </message>
    <message>
        <source>“%1” has no column for %2. Add it to the sheet, or say which column it is.</source>
        <translation>“%1”中没有对应%2的列。请在表格中补上该列，或指明是哪一列。</translation>
    </message>
    <message>
        <source>“%1” has no recognisable header row for %2. Name the columns in one row above the data, or say which column is which field.</source>
        <translation>“%1”里找不到%2的表头行。请在数据上方用一行写明各列名称，或指定每一列对应哪个字段。</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”.</source>
        <translation>“%1”里没有“%2”列。</translation>
    </message>
    <message>
        <source>The identity number stands in column %1, beside its own column: the row has slipped. Move its cells back.</source>
        <translation>身份证件号码填在了 %1 列，不在它自己的列里：这一行错位了。请把单元格移回原位。</translation>
    </message>
    <message>
        <source>“%1” has no sheet number %2; it has %3.</source>
        <translation>“%1”里没有第 %2 个工作表，共有 %3 个。</translation>
    </message>
    <message>
        <source>%1 stays: records of %2 refer to it.</source>
        <translation>%1保留：%2中有记录引用它。</translation>
    </message>
    <message>
        <source>The import of “%1” was taken back already.</source>
        <translation>“%1”的导入此前已经撤销。</translation>
    </message>
    <message>
        <source>%1 stays: files are attached to it. Remove them first, then move it to the trash.</source>
        <translation>%1保留：它带有附件。请先移除附件，再移到回收站。</translation>
    </message>
    <message>
        <source>“%1” is not an .xlsx workbook. Save it as .xlsx and use that.</source>
        <translation>“%1”不是 .xlsx 工作簿。请另存为 .xlsx 后再用。</translation>
    </message>
    <message>
        <source>Taking back was stopped. Nothing was changed.</source>
        <translation>撤销已停止，没有改动任何数据。</translation>
    </message>
    <message>
        <source>Row %1 is to update record %2, which is not there.</source>
        <translation>第 %1 行要更新记录 %2，但没有这条记录。</translation>
    </message>
    <message>
        <source>Probably record %1 (%2), which is there already. %3</source>
        <translation>可能就是已有的记录 %1（%2）。%3</translation>
    </message>
    <message>
        <source>Probably the same as row %1, which comes first. %2</source>
        <translation>可能与前面第 %1 行相同。%2</translation>
    </message>
    <message>
        <source>Two rows are to update record %1. Decide otherwise for one.</source>
        <translation>有两行要更新同一条记录 %1。请改变其中一行的处理方式。</translation>
    </message>
    <message>
        <source>There is no row %1 to decide about.</source>
        <translation>没有第 %1 行可供决定。</translation>
    </message>
    <message>
        <source>%1: the last character did not fit the others.</source>
        <translation>%1：末位校验码与前面各位不符。</translation>
    </message>
    <message>
        <source>%1: the number of characters was wrong.</source>
        <translation>%1：位数不对。</translation>
    </message>
    <message>
        <source>%1: the birth date in the number does not exist.</source>
        <translation>%1：号码中的出生日期不存在。</translation>
    </message>
    <message>
        <source>%1: there were characters that such numbers do not have.</source>
        <translation>%1：含有此类号码不应有的字符。</translation>
    </message>
    <message>
        <source>The birth date was another one than the identity number says; the number counts.</source>
        <translation>出生日期与证件号码不一致，以证件号码为准。</translation>
    </message>
    <message>
        <source>The sex was another one than the identity number says; the number counts.</source>
        <translation>性别与证件号码不一致，以证件号码为准。</translation>
    </message>
    <message>
        <source>%1: the number did not fit its own check character.</source>
        <translation>%1：号码与其校验码不符。</translation>
    </message>
    <message>
        <source>%1: no mobile number; it was put among the other telephone numbers.</source>
        <translation>%1：不是手机号码，已归入其他联系电话。</translation>
    </message>
    <message>
        <source>%1: no number.</source>
        <translation>%1：不是数字。</translation>
    </message>
    <message>
        <source>%1: the number was too small.</source>
        <translation>%1：数值过小。</translation>
    </message>
    <message>
        <source>%1: no amount of money.</source>
        <translation>%1：不是金额。</translation>
    </message>
    <message>
        <source>%1: neither yes nor no.</source>
        <translation>%1：既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <source>%1: there is no such date.</source>
        <translation>%1：没有这个日期。</translation>
    </message>
    <message>
        <source>%1: a number without a date format was read as the date it stands for.</source>
        <translation>%1：没有日期格式的数字，已按其所代表的日期读取。</translation>
    </message>
    <message>
        <source>%1: the sheet does not say which month was meant.</source>
        <translation>%1：表中没有说明是哪个月。</translation>
    </message>
    <message>
        <source>%1: one date lies before the other, which it should follow.</source>
        <translation>%1：日期早于应在其前面的日期。</translation>
    </message>
    <message>
        <source>%1: not one of the values that are allowed.</source>
        <translation>%1：不在允许的取值之内。</translation>
    </message>
    <message>
        <source>%1: it was not said what the code means.</source>
        <translation>%1：代码的含义没有说明。</translation>
    </message>
    <message>
        <source>%1: a new value, which was added to the choices.</source>
        <translation>%1：新的取值，已加入选项。</translation>
    </message>
    <message>
        <source>%1: the text was too long.</source>
        <translation>%1：文字过长。</translation>
    </message>
    <message>
        <source>%1: the cell showed an error of its formula.</source>
        <translation>%1：单元格显示公式错误。</translation>
    </message>
    <message>
        <source>%1: a formula whose result the file did not keep.</source>
        <translation>%1：公式的计算结果没有保存在文件中。</translation>
    </message>
    <message>
        <source>The cells of the row stood in the wrong columns.</source>
        <translation>该行单元格错列。</translation>
    </message>
    <message>
        <source>The record is in the trash; it can be brought back there.</source>
        <translation>该记录在回收站中，可以从那里恢复。</translation>
    </message>
    <message>
        <source>The row probably was a record that was there already.</source>
        <translation>该行很可能是已有的记录。</translation>
    </message>
    <message>
        <source>%1: the state did not fit the dates; it was kept as stated.</source>
        <translation>%1：状态与日期不符，按所填保留。</translation>
    </message>
    <message>
        <source>%1: the year did not fit the date.</source>
        <translation>%1：年度与日期不符。</translation>
    </message>
    <message>
        <source>%1: the counts did not fit each other.</source>
        <translation>%1：各项数目互不相符。</translation>
    </message>
    <message>
        <source>%1: a part was larger than the whole.</source>
        <translation>%1：部分大于整体。</translation>
    </message>
    <message>
        <source>%1: kept as a number, so its last digits are lost.</source>
        <translation>%1：以数字保存，末几位已丢失。</translation>
    </message>
    <message>
        <source>%1: the same as in an earlier row of the file.</source>
        <translation>%1：与文件中前面的行相同。</translation>
    </message>
    <message>
        <source>%1 was missing.</source>
        <translation>缺少%1。</translation>
    </message>
    <message>
        <source>%1: not in the register it refers to.</source>
        <translation>%1：所引用的台账中没有。</translation>
    </message>
    <message>
        <source>%1: not in its register yet; the text was kept and is linked when the record appears.</source>
        <translation>%1：所引用的台账中暂无，文字予以保留，待记录出现后自动关联。</translation>
    </message>
    <message>
        <source>%1: the sheet had no column for it, so the office&apos;s own union was taken.</source>
        <translation>%1：表中没有该列，已采用本单位工会。</translation>
    </message>
    <message>
        <source>%1: a rule of the ledger was not met.</source>
        <translation>%1：不符合台账的规定。</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>该行</translation>
    </message>
    <message>
        <source>The sheet “%1” is hidden in the file. Its rows are read as well; choose the other sheets to leave it out.</source>
        <translation>工作表“%1”在文件中是隐藏的，其中的行同样读取；如不需要，请只选择其他工作表。</translation>
    </message>
    <message>
        <source>Hidden columns are read as well: %1.</source>
        <translation>隐藏的列同样读取：%1。</translation>
    </message>
    <message>
        <source>The header stands twice side by side; what stands in the columns %1 is not read. Put those rows below the others.</source>
        <translation>表头左右并列出现两次，%1列的内容不读取。请把这些行移到其他行的下方。</translation>
    </message>
    <message>
        <source>Hidden rows, as a filter leaves them, are records too and are read as well: rows %1. Delete them from the sheet to leave them out.</source>
        <translation>隐藏的行（如筛选后隐藏的行）也是记录，同样读取：第 %1 行。如不需要，请从表中删除。</translation>
    </message>
    <message>
        <source>Marked as an example and left out: row %1.</source>
        <translation>标明为示例，已略去：第 %1 行。</translation>
    </message>
    <message>
        <source>Says how to fill in the columns and is left out: row %1.</source>
        <translation>是填表说明，已略去：第 %1 行。</translation>
    </message>
    <message>
        <source>Only family members or the like beside a record already read, so left out: rows %1.</source>
        <translation>只是附在已读记录旁的家庭成员等内容，已略去：第 %1 行。</translation>
    </message>
    <message>
        <source>The codes in “%1” are read as the file itself explains them: %2.</source>
        <translation>“%1”列的代码按文件自带的说明读取：%2。</translation>
    </message>
    <message>
        <source>%1 stays: %3 of %2 refers to it.</source>
        <translation>%1保留：“%2”里的%3引用了它。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Nothing was written yet: since the plan was made, %1 has changed %2. The plan is made anew; look at it once more.</source>
        <translation>尚未写入：核对计划之后，%1改动了“%2”。计划已重新生成，请再核对一遍。</translation>
    </message>
    <message>
        <source>Row %1 of “%2” was %3 and is %4 now.</source>
        <translation>“%2”第%1行：原为%3，现为%4。</translation>
    </message>
    <message>
        <source>The record that row %1 of “%2” changes was changed meanwhile.</source>
        <translation>“%2”第%1行要更新的记录在此期间已被改动。</translation>
    </message>
    <message>
        <source>And %1 more rows.</source>
        <translation>另有%1行。</translation>
    </message>
    <message>
        <source>%1 stays as it is. %2</source>
        <translation>%1保持不变。%2</translation>
    </message>
</context>
<context>
    <name>Issued</name>
    <message>
        <source>the fingerprint of the file</source>
        <translation>文件指纹</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>编号和指纹</translation>
    </message>
    <message>
        <source>kind, period and number</source>
        <translation>文种、期间或字号</translation>
    </message>
    <message>
        <source>the template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>the fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>the figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>the rows behind the figures</source>
        <translation>数字背后的记录</translation>
    </message>
    <message>
        <source>its place in the log</source>
        <translation>在变更日志中的位置</translation>
    </message>
    <message>
        <source>its entry in the log</source>
        <translation>在变更日志中的登记</translation>
    </message>
    <message>
        <source>the text, the figures or the number</source>
        <translation>正文、数字或字号</translation>
    </message>
    <message>
        <source>the file that is kept</source>
        <translation>存档的文件</translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message>
        <source>Stated is %1, but the last day in force was %2.</source>
        <translation>填写的是“%1”，但有效期已于 %2 届满。</translation>
    </message>
    <message>
        <source>Stated is %1, but the last day in force is %2.</source>
        <translation>填写的是“%1”，但有效期到 %2 为止。</translation>
    </message>
    <message>
        <source>The last character does not fit the ID number. Compare it with the document.</source>
        <translation>证件号码最后一位校验不符，请与证件核对。</translation>
    </message>
    <message>
        <source>The ID number is too short or too long for its type.</source>
        <translation>证件号码的位数与证件类型不符，请核对。</translation>
    </message>
    <message>
        <source>The ID number holds a birth date that does not exist.</source>
        <translation>证件号码中的出生日期不存在，请与证件核对。</translation>
    </message>
    <message>
        <source>The ID number holds characters that do not belong there.</source>
        <translation>证件号码中有不应出现的字符，请与证件核对。</translation>
    </message>
    <message>
        <source>Given is %1, but the ID number says %2. The ID number decides.</source>
        <translation>填写的是“%1”，但按证件号码应为“%2”，以证件号码为准。</translation>
    </message>
    <message>
        <source>“%1” is no mobile number (11 digits beginning with 13 to 19). It is kept as the other phone.</source>
        <translation>“%1”不是手机号码（应为 11 位数字，以 13 至 19 开头），已作为其他电话保留。</translation>
    </message>
    <message>
        <source>%1 lies before %2 (%3).</source>
        <translation>%1早于%2（%3）。</translation>
    </message>
    <message>
        <source>“%1” is no unified social credit code: 18 characters, the last one a check character.</source>
        <translation>“%1”不是统一社会信用代码：应为 18 位，最后一位是校验码。</translation>
    </message>
    <message>
        <source>The upper value is smaller than the target value.</source>
        <translation>上限值小于目标值。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少%1。</translation>
    </message>
    <message>
        <source>The last year %1 lies before the first, %2.</source>
        <translation>截止年份 %1 早于起始年份 %2。</translation>
    </message>
    <message>
        <source>The score is higher than the full score.</source>
        <translation>得分高于满分。</translation>
    </message>
    <message>
        <source>Stated is not done, but there is a date of completion.</source>
        <translation>填写的是未完成，但有完成日期。</translation>
    </message>
    <message>
        <source>A term is three or five years, not %1.</source>
        <translation>每届任期为三年或五年，不应为 %1 年。</translation>
    </message>
    <message>
        <source>%1 of %2 delegates were present, fewer than two thirds.</source>
        <translation>应到代表 %2 人，实到 %1 人，不足三分之二。</translation>
    </message>
    <message>
        <source>%1 of %2 delegates were in favour, not more than half of all.</source>
        <translation>%2 名代表中 %1 人赞成，未过半数。</translation>
    </message>
    <message>
        <source>The budget year is %1, but the entry is of %2.</source>
        <translation>预算年度为 %1，但日期在 %2 年。</translation>
    </message>
    <message>
        <source>Stated is not put right, but a date is given (%1).</source>
        <translation>填写的是未整改，但有整改日期（%1）。</translation>
    </message>
    <message>
        <source>The claim was paid, but its amount is missing.</source>
        <translation>理赔已支付，但缺少金额。</translation>
    </message>
    <message>
        <source>%1 people are given, but the row is one person’s.</source>
        <translation>填写的人数为 %1，但这一行是一个人的记录。</translation>
    </message>
    <message>
        <source>The number of people insured is missing; the row counts nobody.</source>
        <translation>缺少参保人数，这一行不会计入人数。</translation>
    </message>
    <message>
        <source>The member moves from %1 to the same union.</source>
        <translation>转出和转入是同一个工会（%1）。</translation>
    </message>
    <message>
        <source>A union cannot be paired with itself.</source>
        <translation>工会不能与自己结对。</translation>
    </message>
    <message>
        <source>The year is %1, but the period begins on %2.</source>
        <translation>年度为 %1，但起始日期是 %2。</translation>
    </message>
    <message>
        <source>The state %1 and whether it was adopted disagree.</source>
        <translation>状态“%1”与“是否采纳”不一致。</translation>
    </message>
    <message>
        <source>%1 is %2, but at least %3 is expected.</source>
        <translation>%1为 %2，至少应为 %3。</translation>
    </message>
    <message>
        <source>%1 is %2, more than %3 (%4).</source>
        <translation>%1为 %2，大于%3（%4）。</translation>
    </message>
    <message>
        <source>There is a least number for each period, but it is not said which periods.</source>
        <translation>填了每期最低数，但没有说明按什么分期。</translation>
    </message>
    <message>
        <source>The item is moved, but its new date is missing.</source>
        <translation>该事项已改期，但没有填写新的日期。</translation>
    </message>
    <message>
        <source>Why the item was moved or dropped is missing.</source>
        <translation>没有填写改期或取消的原因。</translation>
    </message>
    <message>
        <source>Neither a year nor a plan nor a date is said, so no plan board shows the target.</source>
        <translation>没有填写年度、计划或日期，计划看板上不会显示该目标。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>%1: %2 records have the same %3 (among them %4 and %5). Merge them, or correct the one that is wrong.</source>
        <translation>%1：有%2条记录的%3相同（如第%4号和第%5号）。请合并，或更正有误的一条。</translation>
    </message>
    <message>
        <source>“%1” was not saved: record %2 of %3 has the same %4 (%5) already. Change that one instead, or correct the value.</source>
        <translation>“%1”未保存：%3第%2号记录已有相同的%4（%5）。请改那一条，或更正此值。</translation>
    </message>
</context>
<context>
    <name>LeaveOffice</name>
    <message>
        <source>Leave without</source>
        <translation>不备份，直接退出</translation>
    </message>
    <message>
        <source>A copy of today&apos;s work is being made…</source>
        <translation>正在备份今天的工作…</translation>
    </message>
    <message>
        <source>No copy of today&apos;s work was made. %1</source>
        <translation>今天的工作没有备份成功。%1</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>The copy is being put in its place…</source>
        <translation>正在放上备份…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The office is as it was on %1.</source>
        <translation>已恢复到 %1 的样子。</translation>
    </message>
    <message>
        <source>The file that was there is now “%1”.</source>
        <translation>原来的文件改名为“%1”。</translation>
    </message>
    <message>
        <source>It had findings already when it was copied: %1</source>
        <translation>备份时就已有的问题：%1</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The ledger was stopped.</source>
        <translation>台账已停止生成。</translation>
    </message>
    <message>
        <source>The ledger is written as .pdf or .xlsx: “%1” is neither.</source>
        <translation>台账只能写成 .pdf 或 .xlsx：“%1”都不是。</translation>
    </message>
    <message>
        <source>The records of %1 have no date, so a period cannot choose among them. Leave the period out.</source>
        <translation>“%1”的记录没有日期，无法按期间选取。请不要限定期间。</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>The same identity number.</source>
        <translation>证件号码相同。</translation>
    </message>
    <message>
        <source>The same identity number, once with 15 and once with 18 digits.</source>
        <translation>证件号码相同，一个 15 位，一个 18 位。</translation>
    </message>
    <message>
        <source>The same name, and identity numbers that differ in one digit.</source>
        <translation>姓名相同，证件号码只差一位。</translation>
    </message>
    <message>
        <source>Identity numbers that differ in one digit.</source>
        <translation>证件号码只差一位。</translation>
    </message>
    <message>
        <source>The same name and birth date.</source>
        <translation>姓名和出生日期相同。</translation>
    </message>
    <message>
        <source>The same name and mobile number.</source>
        <translation>姓名和手机号码相同。</translation>
    </message>
    <message>
        <source>The same name in the same unit.</source>
        <translation>同一单位的同名人员。</translation>
    </message>
    <message>
        <source>The same name, written in two ways.</source>
        <translation>名称相同，写法不同。</translation>
    </message>
    <message>
        <source>The same credit code.</source>
        <translation>统一社会信用代码相同。</translation>
    </message>
    <message>
        <source>Names that differ in one character.</source>
        <translation>名称只差一个字。</translation>
    </message>
    <message>
        <source>The same title on the same day.</source>
        <translation>同一天的同名事项。</translation>
    </message>
    <message>
        <source>The same unit, kind and day under two numbers.</source>
        <translation>单位、类别和日期相同，编号不同。</translation>
    </message>
</context>
<context>
    <name>NextPlan</name>
    <message>
        <source>%1 has no targets to draft a plan from.</source>
        <translation>%1 年没有目标，无法据此起草计划。</translation>
    </message>
    <message>
        <source>The number %1 has been given to another target.</source>
        <translation>编号 %1 已被另一个目标使用。</translation>
    </message>
</context>
<context>
    <name>Operator</name>
    <message>
        <source>A name is missing: it stands beside everything that is done here.</source>
        <translation>请填写姓名：所做的每一项操作都会署名。</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>这台电脑</translation>
    </message>
</context>
<context>
    <name>PlanBoard</name>
    <message>
        <source>The target is not there any more.</source>
        <translation>该目标已不存在。</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>该记录已不存在。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printer does not answer. See that it is on and not out of paper.</source>
        <translation>打印机没有响应。请检查是否开机、是否缺纸。</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>打印已停止。</translation>
    </message>
</context>
<context>
    <name>ReadFault</name>
    <message>
        <source>“%1” is not there. Check the folder and the name.</source>
        <translation>找不到“%1”。请检查文件夹和文件名。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file inside it.</source>
        <translation>“%1”是文件夹。请选择其中的文件。</translation>
    </message>
    <message>
        <source>“%1” is no file. Choose another.</source>
        <translation>“%1”不是文件。请另选一个。</translation>
    </message>
    <message>
        <source>“%1” may not be read by you, or another program keeps it to itself. Close it in other programs, or ask for access.</source>
        <translation>您无权读取“%1”，或其他程序正占用它。请在其他程序中关闭它，或申请读取权限。</translation>
    </message>
    <message>
        <source>“%1” is too large to be read. Check that it is the right file.</source>
        <translation>“%1”太大，无法读取。请确认没有选错文件。</translation>
    </message>
    <message>
        <source>“%1” was changed by another program while it was being read. Try again.</source>
        <translation>读取“%1”时，其他程序改动了它。请重试。</translation>
    </message>
    <message>
        <source>“%1” cannot be read to its end: the disk failed, or is no longer connected. Copy the file to this computer and try again.</source>
        <translation>“%1”没能读完：磁盘出错或已断开。请把文件复制到本机后重试。</translation>
    </message>
    <message>
        <source>“%1” is the file of the office that is open here. Choose another file; a copy of the office is made under “Backup and restore”.</source>
        <translation>“%1”是正在打开的单位数据文件。请选择别的文件；要备份，请到“备份与恢复”。</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>“%1” is not in the register of %2. Choose one that is, or enter it there first.</source>
        <translation>“%1”不在%2台账中。请选择台账中已有的，或先到台账中登记。</translation>
    </message>
    <message>
        <source>“%1” is not in the register of %2 yet. The text is kept and linked once it is there.</source>
        <translation>“%1”还不在%2台账中。文字先保留，登记后自动关联。</translation>
    </message>
    <message>
        <source>Record %1 (%2) has this already. Change that one instead, or correct the value.</source>
        <translation>第 %1 号记录（%2）已经用了这个值。请改那一条，或更正这里的值。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The template “%1” cannot be used:</source>
        <translation>模板“%1”不能使用：</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>and %1 more.</source>
        <translation>另有 %1 处。</translation>
    </message>
    <message>
        <source>There is no report “%1”.</source>
        <translation>没有“%1”这种文稿。</translation>
    </message>
    <message>
        <source>The report needs a period that begins before it ends.</source>
        <translation>文稿的期间要起始在前、截止在后。</translation>
    </message>
    <message>
        <source>“%1”: its definition can no longer be read: %2</source>
        <translation>“%1”：口径已无法识别：%2</translation>
    </message>
    <message>
        <source>“%1”: the document says %2 from %3 records, the records say %4 from %5. Make the document again.</source>
        <translation>“%1”：文稿为 %2（%3 条记录），现有记录为 %4（%5 条）。请重新生成文稿。</translation>
    </message>
    <message>
        <source>The document cannot be issued yet:</source>
        <translation>文稿暂不能印发：</translation>
    </message>
    <message>
        <source>待补: “%1” has no data yet.</source>
        <translation>待补：“%1”尚无数据。</translation>
    </message>
    <message>
        <source>Genuine: this is “%1” as it was issued.</source>
        <translation>真实：这就是已印发的“%1”。</translation>
    </message>
    <message>
        <source>Altered: the file says it is “%1”, but it is not the file that was issued.</source>
        <translation>已被改动：文件自称是“%1”，但与印发时的文件不一致。</translation>
    </message>
    <message>
        <source>Unknown: no document of this office was issued as this file.</source>
        <translation>未知：本单位没有印发过这个文件。</translation>
    </message>
    <message>
        <source>Document %1 was not issued by the program, so its figures were not kept.</source>
        <translation>文稿 %1 不是由本程序印发的，没有保存其数据。</translation>
    </message>
    <message>
        <source>The report is written as .pdf, .docx or .txt: “%1” is none of them.</source>
        <translation>文稿只能写出为 .pdf、.docx 或 .txt，“%1”都不是。</translation>
    </message>
    <message>
        <source>The document was stopped.</source>
        <translation>文稿的生成已停止。</translation>
    </message>
    <message>
        <source>Which record is it about? It is one of %1.</source>
        <translation>请选择文稿所涉及的记录，应为“%1”中的一条。</translation>
    </message>
    <message>
        <source>%1 has no record %2.</source>
        <translation>“%1”中没有记录 %2。</translation>
    </message>
    <message>
        <source>The number %1 belongs to “%2” already. Give this document another one.</source>
        <translation>文号 %1 已用于“%2”，请为本文稿另给文号。</translation>
    </message>
    <message>
        <source>Records were changed while the document was being made, so nothing was issued. Issue it again:</source>
        <translation>生成文稿期间记录有改动，没有印发。请重新印发：</translation>
    </message>
    <message>
        <source>The document is issued%1 and kept in the database, but its file has not got its place: %2 Save it again from the issued documents, or with “report-file %3”.</source>
        <translation>文稿%1已印发，并存入数据库，但文件没有写到指定位置：%2请在“已印发文稿”中另存，或用命令“report-file %3”重新写出。</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>记录已不在</translation>
    </message>
    <message>
        <source>the entry in the ledger of documents</source>
        <translation>文稿台账中的记录</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>变更日志</translation>
    </message>
    <message>
        <source>Altered: the file says it is “%1”, but it is not the file that was issued; and what the database keeps of that was changed afterwards (%2).</source>
        <translation>已被改动：文件自称是“%1”，但不是当时印发的那一份；数据库中的印发记录也被改动过（%2）。</translation>
    </message>
    <message>
        <source>Not confirmed: the record that the database keeps of the issue of “%1” was changed afterwards (%2). Verify the file with a backup from before.</source>
        <translation>不能确认：数据库中“%1”的印发记录被改动过（%2）。请用改动之前的备份核验。</translation>
    </message>
    <message>
        <source>Document %1 was not issued by the program.</source>
        <translation>文稿 %1 不是由本程序印发的。</translation>
    </message>
    <message>
        <source>The record of the issue of document %1 “%2” was changed afterwards (%3). Compare it with a backup.</source>
        <translation>文稿 %1“%2”的印发记录被改动过（%3）。请与备份对照。</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>The PDF could not be made. The log says why.</source>
        <translation>PDF 没有生成。原因见日志。</translation>
    </message>
    <message>
        <source>The ledger was stopped.</source>
        <translation>台账已停止生成。</translation>
    </message>
    <message>
        <source>%1 (draws nothing for it)</source>
        <translation>%1（有此字但字形为空）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>（见“%1”）</translation>
    </message>
    <message>
        <source>in the name “%1”</source>
        <translation>（姓名“%1”）</translation>
    </message>
    <message>
        <source>The character “%1” (%2) %3 should stand in %4, but %5 does not have it; it is printed in %6. Install a font that has it if the difference disturbs.</source>
        <translation>字符“%1”（%2）%3应使用%4，但 %5 中没有，已改用 %6 印出。如介意字形差异，请安装含有该字的字体。</translation>
    </message>
    <message>
        <source>The character “%1” (%2) %3 cannot be printed: it should stand in %4, and no installed font has it (asked: %5). Install a font for rare characters, such as SimSun-ExtB, SimSun-ExtG or BabelStone Han, and open the program again; or check the character against the identity card.</source>
        <translation>字符“%1”（%2）%3无法印出：应使用%4，已安装的字体都没有该字（已查：%5）。请安装生僻字字体，如 SimSun-ExtB、SimSun-ExtG 或 BabelStone Han，然后重新打开程序；或对照身份证核对该字。</translation>
    </message>
    <message>
        <source>The Word file could not be made. The log says why.</source>
        <translation>未能生成 Word 文件，原因见日志。</translation>
    </message>
</context>
<context>
    <name>Repository</name>
    <message>
        <source>This record is not there any more.</source>
        <translation>这条记录已不存在。</translation>
    </message>
    <message>
        <source>Somebody else has saved this record in between. Reload it and enter your changes again.</source>
        <translation>这条记录已被他人修改并保存。请重新载入后再填写您的修改。</translation>
    </message>
    <message>
        <source>There is no such record, or it is in the trash already.</source>
        <translation>没有这条记录，或它已在回收站中。</translation>
    </message>
    <message>
        <source>There is no such record in the trash.</source>
        <translation>回收站中没有这条记录。</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>full name of the office</source>
        <translation>单位全称</translation>
    </message>
    <message>
        <source>short form of the office&apos;s name</source>
        <translation>单位简称</translation>
    </message>
    <message>
        <source>higher union</source>
        <translation>上级工会</translation>
    </message>
    <message>
        <source>Party organisation</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>name in the signature</source>
        <translation>落款名称</translation>
    </message>
    <message>
        <source>chair of the union</source>
        <translation>工会主席</translation>
    </message>
    <message>
        <source>level of the office</source>
        <translation>单位层级</translation>
    </message>
    <message>
        <source>own figure “%1”</source>
        <translation>自定义指标“%1”</translation>
    </message>
    <message>
        <source>figures of the first page</source>
        <translation>首页指标</translation>
    </message>
    <message>
        <source>template chosen for “%1”</source>
        <translation>“%1”选用的模板</translation>
    </message>
    <message>
        <source>who prepares printed lists</source>
        <translation>制表人</translation>
    </message>
    <message>
        <source>who reviews printed lists</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>columns of the list of %1</source>
        <translation>%1列表的栏目</translation>
    </message>
    <message>
        <source>setting “%1”</source>
        <translation>设置“%1”</translation>
    </message>
    <message>
        <source>text “%1” of %2</source>
        <translation>%2的文字“%1”</translation>
    </message>
    <message>
        <source>own words of %1 for the paragraph “%2”</source>
        <translation>%1中“%2”一段的自拟文字</translation>
    </message>
</context>
<context>
    <name>SavedLists</name>
    <message>
        <source>This list is not there any more.</source>
        <translation>这个列表已经不在了。</translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message>
        <source>“%1” is not there. Check the folder and the name.</source>
        <translation>找不到“%1”。请检查文件夹和文件名。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file inside it.</source>
        <translation>“%1”是文件夹。请选择其中的文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Close it in other programs, or copy it to this computer, and try again.</source>
        <translation>“%1”无法打开。请先在其他程序中关闭它，或把它复制到本机后再试。</translation>
    </message>
    <message>
        <source>“%1” is empty. Ask for the file again.</source>
        <translation>“%1”是空文件。请让对方重新发送。</translation>
    </message>
    <message>
        <source>“%1” is a text document or slides, not a spreadsheet. Copy its table into Excel or WPS and save it as .xlsx.</source>
        <translation>“%1”是文字文档或演示文稿，不是电子表格。请把其中的表格复制到 Excel 或 WPS，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>“%1” is a binary workbook (.xlsb), which is not read. Save it as .xlsx.</source>
        <translation>“%1”是二进制工作簿（.xlsb），无法读取。请另存为 .xlsx。</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Open it in Excel or WPS and save a copy without the password.</source>
        <translation>“%1”设有密码。请用 Excel 或 WPS 打开，另存一份不带密码的副本。</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete. Ask for the file again, or open it in Excel or WPS and save it anew.</source>
        <translation>“%1”已损坏或不完整。请让对方重新发送，或用 Excel 或 WPS 打开后重新保存。</translation>
    </message>
    <message>
        <source>“%1” is too large to be read. Split it into several files.</source>
        <translation>“%1”太大，无法读取。请拆分成几个文件。</translation>
    </message>
    <message>
        <source>“%1”: a quotation mark in row %2 is never closed, so the rows after it cannot be told apart. Correct that row.</source>
        <translation>“%1”：第 %2 行的引号没有成对，后面的行无法区分。请更正这一行。</translation>
    </message>
    <message>
        <source>“%1” has no sheet number %2.</source>
        <translation>“%1”里没有第 %2 个工作表。</translation>
    </message>
    <message>
        <source>Reading “%1” was stopped.</source>
        <translation>已停止读取“%1”。</translation>
    </message>
    <message>
        <source>“%1” would have more rows than a sheet can hold (1,048,576). Narrow the selection.</source>
        <translation>“%1”的行数将超过一个工作表的上限（1,048,576 行）。请缩小筛选范围。</translation>
    </message>
    <message>
        <source>“%1” is a web page without a table that could be read. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>“%1”是网页，其中没有可读取的表格。请用 Excel 或 WPS 打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>“%1” was saved by Excel 95 or older, which is not read. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>“%1”由 Excel 95 或更早的版本保存，无法读取。请用 Excel 或 WPS 打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>“%1” is not a spreadsheet. Choose an .xlsx, .xls, .ods or .csv file.</source>
        <translation>“%1”不是表格文件。请选择 .xlsx、.xls、.ods 或 .csv 文件。</translation>
    </message>
    <message>
        <source>“%1” is the very file that is being read, which stays as it is. Choose another name.</source>
        <translation>“%1”正是被读取的原文件，不能改写。请另取文件名。</translation>
    </message>
    <message>
        <source>“%1” was changed by another program while it was being read. Try again.</source>
        <translation>读取“%1”时，其他程序改动了它。请重试。</translation>
    </message>
    <message>
        <source>“%1” was not written: a text in row %2 is longer than a cell can hold (32,767 characters). Shorten it, or write a .csv file.</source>
        <translation>未写入“%1”：第 %2 行有一项文字超过单元格的上限（32,767 个字）。请缩短，或写成 .csv 文件。</translation>
    </message>
</context>
<context>
    <name>StartBoard</name>
    <message>
        <source>The description of the first page is damaged.</source>
        <translation>首页的定义文件已损坏。</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The rows kept with an issued document are damaged. Restore a backup of the file.</source>
        <translation>随印发文稿保存的记录已损坏，请从备份恢复。</translation>
    </message>
    <message>
        <source>This very document has been issued already. It stands in the ledger of documents, and its file can be saved again from there; issue it again only under another number.</source>
        <translation>这份文稿已经印发，在文稿台账中，可从那里另存文件；如需再次印发，请换一个字号。</translation>
    </message>
    <message>
        <source>The file of this issued document is not in the database any more, or is damaged. Take it from a backup.</source>
        <translation>这份已印发文稿的文件已不在数据库中，或已损坏。请从备份中取出。</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>There is no table “%1”.</source>
        <translation>没有名为“%1”的表。</translation>
    </message>
    <message>
        <source>“{{%1}}” closes nothing that was opened.</source>
        <translation>“{{%1}}”没有对应的开头。</translation>
    </message>
    <message>
        <source>“{{” is not closed by “}}” on the same line.</source>
        <translation>“{{”在同一行内没有用“}}”结束。</translation>
    </message>
    <message>
        <source>This block is not closed: “{{%1}}” is missing.</source>
        <translation>这个块没有结束：缺少“{{%1}}”。</translation>
    </message>
    <message>
        <source>“%1” is a text and has no format.</source>
        <translation>“%1”是文字，不能设置格式。</translation>
    </message>
    <message>
        <source>There is nothing called “%1”.</source>
        <translation>没有名为“%1”的内容。</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>没有模板“%1”。</translation>
    </message>
    <message>
        <source>Is it %1?</source>
        <translation>是不是%1？</translation>
    </message>
    <message>
        <source>“%1” cannot be told apart by “%2”.</source>
        <translation>“%1”不能按“%2”分组。</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1没有“%2”这个字段。</translation>
    </message>
    <message>
        <source>The records of %1 have no date to group them by.</source>
        <translation>%1的记录没有可供分组的日期。</translation>
    </message>
    <message>
        <source>“%1” must not stand in a public notice.</source>
        <translation>公示中不得出现“%1”。</translation>
    </message>
    <message>
        <source>It is not said what the chart shows.</source>
        <translation>没有说明图中显示什么。</translation>
    </message>
    <message>
        <source>It is not said what the table shows.</source>
        <translation>没有说明表中显示什么。</translation>
    </message>
    <message>
        <source>“%1” is not understood here; allowed are %2.</source>
        <translation>此处不能识别“%1”，可用：%2。</translation>
    </message>
    <message>
        <source>“%1” is no kind of chart: 柱, 线, 堆积, 占比.</source>
        <translation>“%1”不是图的种类，可用：柱、线、堆积、占比。</translation>
    </message>
    <message>
        <source>No figure is named: 指标 培训期数,受训人次.</source>
        <translation>没有写明指标，应为：指标 培训期数,受训人次。</translation>
    </message>
    <message>
        <source>Shares are of one whole: one figure 按 …, or several without.</source>
        <translation>占比是一个整体的各部分：一个指标加“按……”，或不加“按”的多个指标。</translation>
    </message>
    <message>
        <source>对比 stands alone, without 按 … or 近…年.</source>
        <translation>“对比”单独使用，不与“按……”或“近……年”并用。</translation>
    </message>
    <message>
        <source>“%1” is not understood: 排序 字段 降序, 限 10, 合并 7-8.</source>
        <translation>不能识别“%1”，应为：排序 字段 降序，限 10，合并 7-8。</translation>
    </message>
    <message>
        <source>%1 has no field “%2”. Is it %3?</source>
        <translation>%1没有“%2”这个字段。是不是“%3”？</translation>
    </message>
    <message>
        <source>The filter “%1” is not understood.</source>
        <translation>不能识别筛选条件“%1”。</translation>
    </message>
    <message>
        <source>Nothing is filled in between 【 and 】: write it out.</source>
        <translation>【 】之间没有填写内容，请写全。</translation>
    </message>
    <message>
        <source>印章： is followed by 有 or 无.</source>
        <translation>“印章：”后面应为“有”或“无”。</translation>
    </message>
    <message>
        <source>A part of the condition is missing.</source>
        <translation>条件不完整。</translation>
    </message>
    <message>
        <source>There is no ledger “%1”.</source>
        <translation>没有“%1”这个台账。</translation>
    </message>
    <message>
        <source>There is no list “%1”.</source>
        <translation>没有“%1”这个列表。</translation>
    </message>
    <message>
        <source>The blocks are nested too deeply.</source>
        <translation>块的嵌套层次过深。</translation>
    </message>
    <message>
        <source>There is no block “%1”: {{#如果 …}}, {{#每个 …}}, {{#每月 …}}, {{#每季 …}}, {{#每组 …}} and {{#每项}} are those there are.</source>
        <translation>没有“%1”这种块，可用：{{#如果 …}}、{{#每个 …}}、{{#每月 …}}、{{#每季 …}}、{{#每组 …}}、{{#每项}}。</translation>
    </message>
    <message>
        <source>The condition is missing: {{#如果 名称&gt;0}}.</source>
        <translation>缺少条件，应为：{{#如果 名称&gt;0}}。</translation>
    </message>
    <message>
        <source>By which field? {{#每组 活动 按 活动类别}}.</source>
        <translation>按哪个字段？应为：{{#每组 活动 按 活动类别}}。</translation>
    </message>
    <message>
        <source>按 belongs to {{#每组 …}}.</source>
        <translation>“按”只用于 {{#每组 …}}。</translation>
    </message>
    <message>
        <source>Of which list? {{#每个 活动 where 活动类别=培训}}.</source>
        <translation>哪个列表？应为：{{#每个 活动 where 活动类别=培训}}。</translation>
    </message>
    <message>
        <source>“{{%1}}” belongs to no {{#如果 …}}.</source>
        <translation>“{{%1}}”没有对应的 {{#如果 …}}。</translation>
    </message>
    <message>
        <source>“%1” does not go with a comparison: 百分比, 百分比:1, 含零.</source>
        <translation>“%1”不能用于比较，可用：百分比、百分比:1、含零。</translation>
    </message>
    <message>
        <source>A name is missing between {{ and }}.</source>
        <translation>{{ 与 }} 之间缺少名称。</translation>
    </message>
    <message>
        <source>There is no format “%1”: %2.</source>
        <translation>没有“%1”这种格式，可用：%2。</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>{{#每项}} stands within {{#每月 名称}}, {{#每季 名称}} or {{#每组 …}}.</source>
        <translation>{{#每项}} 只用在 {{#每月 名称}}、{{#每季 名称}} 或 {{#每组 …}} 之内。</translation>
    </message>
    <message>
        <source>A template needs a name of at most %1 characters.</source>
        <translation>模板应有名称，不超过 %1 个字符。</translation>
    </message>
    <message>
        <source>The template is too long.</source>
        <translation>模板过长。</translation>
    </message>
    <message>
        <source>The template does not say what it is for: begin it with a line such as ※ 文种：通知.</source>
        <translation>模板没有说明用途，请在开头写一行，如 ※ 文种：年度工作总结。</translation>
    </message>
    <message>
        <source>“%1” is not one of the office&apos;s own templates.</source>
        <translation>“%1”不是本单位的模板。</translation>
    </message>
    <message>
        <source>“%1” is no text file.</source>
        <translation>“%1”不是文本文件。</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Record %1 of %2</source>
        <translation>%2第 %1 条记录</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1已经不在了。</translation>
    </message>
    <message>
        <source>There is no operation %1.</source>
        <translation>没有编号为 %1 的操作。</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>这一步已经撤销过了。</translation>
    </message>
    <message>
        <source>This operation changed no record.</source>
        <translation>这次操作没有改动任何记录。</translation>
    </message>
    <message>
        <source>Nothing was taken back. %1</source>
        <translation>没有撤销任何内容。%1</translation>
    </message>
    <message>
        <source>The file %1 is not kept any more.</source>
        <translation>文件“%1”已不再保存。</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1已经存在。</translation>
    </message>
    <message>
        <source>Taken back by %1 on %2.</source>
        <translation>已由%1于%2撤销。</translation>
    </message>
    <message>
        <source>Later work has gone over it.</source>
        <translation>其后的操作已覆盖它。</translation>
    </message>
    <message>
        <source>This was stopped. Nothing was changed.</source>
        <translation>已停止，未作任何改动。</translation>
    </message>
    <message>
        <source>Nothing was brought back. %1</source>
        <translation>未重做。%1</translation>
    </message>
    <message>
        <source>This was not taken back.</source>
        <translation>该操作并未撤销。</translation>
    </message>
    <message>
        <source>This was brought back already.</source>
        <translation>该操作已经重做。</translation>
    </message>
    <message>
        <source>A document that was issued stays issued. Issue a corrected one under another number.</source>
        <translation>已印发的文件不能撤销，请另编文号印发更正件。</translation>
    </message>
    <message>
        <source>This is how the office was set up.</source>
        <translation>这是建立台账的操作。</translation>
    </message>
    <message>
        <source>An earlier version of the program did not keep what was there before.</source>
        <translation>早期版本未保存原来的内容。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1: %2 (%3) belongs to another record since, by %4.</source>
        <translation>%1：%2（%3）后来已由%4用于另一条记录。</translation>
    </message>
    <message>
        <source>%1: %2 was changed since by %3.</source>
        <translation>%1：%2后来由%3改动过。</translation>
    </message>
    <message>
        <source>%1: %2 was changed since from %3 to %4 by %5.</source>
        <translation>%1：%2后来由%5从%3改为%4。</translation>
    </message>
    <message>
        <source>The %1 was changed since by %2.</source>
        <translation>%1后来由%2改动过。</translation>
    </message>
    <message>
        <source>The %1 was changed since from %2 to %3 by %4.</source>
        <translation>%1后来由%4从%2改为%3。</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>未署名者</translation>
    </message>
    <message>
        <source>%1 was moved to the trash since by %2.</source>
        <translation>%1后来由%2移入回收站。</translation>
    </message>
    <message>
        <source>%1 was taken out of the trash since by %2.</source>
        <translation>%1后来由%2从回收站恢复。</translation>
    </message>
    <message>
        <source>%1 is not there any more: it was taken back by %2.</source>
        <translation>%1已不在：由%2撤销。</translation>
    </message>
    <message>
        <source>%1 cannot come back: %2 has the same %3 (%4) by now.</source>
        <translation>%1不能恢复：%2现已使用相同的%3（%4）。</translation>
    </message>
    <message>
        <source>%3 of %2 refers to %1.</source>
        <translation>%2的%3引用了%1。</translation>
    </message>
    <message>
        <source>The file %2 is attached to %1.</source>
        <translation>%1带有附件%2。</translation>
    </message>
    <message>
        <source>%1 cannot come back: “%2” (%3) is not there any more.</source>
        <translation>%1不能恢复：“%2”（%3）已不在。</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>“%1” is no number. Write digits, such as 1250 or 12.5.</source>
        <translation>“%1”不是数字。请填写数字，如 1250 或 12.5。</translation>
    </message>
    <message>
        <source>“%1” is no whole number. Write digits only, such as 128.</source>
        <translation>“%1”不是整数。请只填写数字，如 128。</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it in yuan, such as 1234.50.</source>
        <translation>“%1”不是金额。请以元为单位填写，如 1234.50。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write 是 or 否.</source>
        <translation>“%1”既不是“是”也不是“否”。请填写是或否。</translation>
    </message>
    <message>
        <source>“%1” is no possible date. Write 2025-03-01, or 2025-03 if the day is unknown.</source>
        <translation>没有“%1”这个日期。请写 2025-03-01；日不详的写 2025-03。</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Possible are: %2.</source>
        <translation>“%1”不在列表中。可选：%2。</translation>
    </message>
    <message>
        <source>“%1” is new in this list; it is kept.</source>
        <translation>“%1”是新值，将加入选项。</translation>
    </message>
    <message>
        <source>The text has %1 characters; %2 fit here. Shorten it.</source>
        <translation>文字共 %1 个字符，此处最多 %2 个。请缩短。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>A code list cannot be read.</source>
        <translation>代码表无法读取。</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>Answer “zh” in catalogues whose readers read the Chinese codes themselves, “en” elsewhere.</extracomment>
        <translation>zh</translation>
    </message>
</context>
<context>
    <name>WordTemplate</name>
    <message>
        <source>“%1” is damaged or no Word file. Open it in Word or WPS and save it anew as .docx.</source>
        <translation>“%1”已损坏或不是 Word 文件。请用 Word 或 WPS 打开，另存为 .docx。</translation>
    </message>
    <message>
        <source>“%1” is too large for a template. Make the pictures in it smaller, or leave out what is not needed.</source>
        <translation>“%1”太大，不能用作模板。请缩小其中的图片，或删去不需要的内容。</translation>
    </message>
    <message>
        <source>The template “%1” cannot be read.</source>
        <translation>模板“%1”无法读取。</translation>
    </message>
    <message>
        <source>“%1” is protected by a password, or was saved by an old Word (.doc). Open it in Word or WPS and save it as .docx without a password.</source>
        <translation>“%1”设有密码，或由旧版 Word 保存（.doc）。请用 Word 或 WPS 打开，另存为不带密码的 .docx。</translation>
    </message>
    <message>
        <source>“%1” holds macros. Open it in Word or WPS and save it as .docx, which leaves them out.</source>
        <translation>“%1”含有宏。请用 Word 或 WPS 打开，另存为 .docx，宏随之去除。</translation>
    </message>
    <message>
        <source>The template “%1” cannot be used:</source>
        <translation>模板“%1”不能使用：</translation>
    </message>
    <message>
        <source>and %1 more.</source>
        <translation>另有 %1 处。</translation>
    </message>
    <message>
        <source>A Word template gives a Word file: “%1” should end in .docx.</source>
        <translation>Word 模板只能生成 Word 文件，“%1”应以 .docx 结尾。</translation>
    </message>
</context>
<context>
    <name>WriteFault</name>
    <message>
        <source>“%1” was not written: there is no folder “%2”. Check the name, or choose another place.</source>
        <translation>未写入“%1”：没有文件夹“%2”。请检查名称，或换一个位置。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the file in it a name.</source>
        <translation>“%1”是文件夹。请在其中另取文件名。</translation>
    </message>
    <message>
        <source>“%1” was not written: what stands there is no file. Choose another name.</source>
        <translation>未写入“%1”：该处不是普通文件。请换一个名称。</translation>
    </message>
    <message>
        <source>“%1” was not written: you may not write there. Choose another folder, or ask for access to this one.</source>
        <translation>未写入“%1”：您无权写入该文件夹。请换一个文件夹，或申请权限。</translation>
    </message>
    <message>
        <source>“%1” was not written: the file that stands there is write-protected. Choose another name, or take the protection away.</source>
        <translation>未写入“%1”：原有文件是只读的。请换一个名称，或取消只读。</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk is write-protected. Choose a place on another disk.</source>
        <translation>未写入“%1”：磁盘有写保护。请换一个磁盘。</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk is full. Make room on it, or choose a place on another disk.</source>
        <translation>未写入“%1”：磁盘已满。请清理磁盘，或换一个磁盘。</translation>
    </message>
    <message>
        <source>“%1” was not written: it would be larger than a file on this disk may be. Choose a place on another disk, or narrow the selection.</source>
        <translation>未写入“%1”：文件会超过该磁盘允许的大小。请换一个磁盘，或缩小范围。</translation>
    </message>
    <message>
        <source>“%1” was not written: another program has it open. Close it there and try again.</source>
        <translation>未写入“%1”：其他程序正打开它。请关闭后重试。</translation>
    </message>
    <message>
        <source>“%1” was not written: the name is too long. Choose a shorter one.</source>
        <translation>未写入“%1”：文件名太长。请取短一些。</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk failed, or is no longer connected. Choose a place on another disk.</source>
        <translation>未写入“%1”：磁盘出错或已断开。请换一个磁盘。</translation>
    </message>
    <message>
        <source>“%1” was not written: it did not arrive on the disk whole. Try again, or choose a place on another disk.</source>
        <translation>未写入“%1”：写到磁盘上的内容不完整。请重试，或换一个磁盘。</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Close it in other programs, or choose another folder with enough room.</source>
        <translation>“%1”无法写入。请先在其他程序中关闭它，或换一个空间足够的文件夹。</translation>
    </message>
    <message>
        <source>“%1” was not written: what stands there is the file of an office, or a copy of one. Choose another name.</source>
        <translation>“%1”没有写入：那里是单位的数据文件或备份。请换一个文件名。</translation>
    </message>
</context>
<context>
    <name>Writer</name>
    <message>
        <source>%1 (on %2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The database lies on a network share, and %1 is writing in it. Here it can be read; writing becomes possible when that program is closed, or a minute after it broke down.</source>
        <translation>台账在网络共享上，%1正在使用并写入。此处可以查阅；待对方关闭程序，或其异常中断一分钟后，方可写入。</translation>
    </message>
    <message>
        <source>Somebody else has begun to write in the database on the network share just now. Try again in a moment.</source>
        <translation>刚刚有人开始写入网络共享上的台账，请稍后再试。</translation>
    </message>
</context>
<context>
    <name>aid_payment</name>
    <message>
        <source>Payment number</source>
        <translation>发放编号</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>发放日期</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>帮扶项目</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>节日</translation>
    </message>
    <message>
        <source>Kind of recipient</source>
        <translation>对象类别</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>对象名称</translation>
    </message>
    <message>
        <source>ID type</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>档案编号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>所在单位</translation>
    </message>
    <message>
        <source>Stage of schooling</source>
        <translation>就读阶段</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>致困原因</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>发放形式</translation>
    </message>
    <message>
        <source>Money and goods</source>
        <translation>款物</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>物品名称</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit of quantity</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户银行</translation>
    </message>
    <message>
        <source>Bank card number</source>
        <translation>银行卡号</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>会同单位</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>惠及人数</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Aid payments</source>
        <translation>帮扶发放</translation>
    </message>
    <message>
        <source>Visit number</source>
        <translation>走访编号</translation>
    </message>
    <message>
        <source>School</source>
        <translation>就读学校</translation>
    </message>
    <message>
        <source>Rate for one person</source>
        <translation>发放标准</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>签收情况</translation>
    </message>
</context>
<context>
    <name>app::AttachmentRun</name>
    <message>
        <source>Attaching files</source>
        <translation>正在添加附件</translation>
    </message>
    <message>
        <source>Writing a file</source>
        <translation>正在写文件</translation>
    </message>
</context>
<context>
    <name>app::CopyKeeper</name>
    <message>
        <source>Keeping a copy</source>
        <translation>正在自动备份</translation>
    </message>
    <message>
        <source>Making a copy</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Trying the copy</source>
        <translation>正在演练备份</translation>
    </message>
</context>
<context>
    <name>app::FigureRun</name>
    <message>
        <source>Computing the figures</source>
        <translation>正在计算指标</translation>
    </message>
</context>
<context>
    <name>app::HistoryRun</name>
    <message>
        <source>Reading the history</source>
        <translation>正在读取操作记录</translation>
    </message>
</context>
<context>
    <name>app::ImportRun</name>
    <message>
        <source>Reading the sheet</source>
        <translation>正在读取工作表</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>正在撤销导入</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1：%2 %</translation>
    </message>
    <message>
        <source>Importing %1 of %2 rows</source>
        <translation>正在导入第 %1 行，共 %2 行</translation>
    </message>
    <message>
        <source>Taking back %1 of %2 records</source>
        <translation>正在撤回第 %1 条记录，共 %2 条</translation>
    </message>
    <message>
        <source>Writing the rejected rows</source>
        <translation>正在写出退回的行</translation>
    </message>
</context>
<context>
    <name>app::LedgerRun</name>
    <message>
        <source>Looking at the ledger</source>
        <translation>正在查看台账</translation>
    </message>
    <message>
        <source>Writing the ledger</source>
        <translation>正在写台账</translation>
    </message>
    <message>
        <source>Printing the ledger</source>
        <translation>正在打印台账</translation>
    </message>
</context>
<context>
    <name>app::ListCounts</name>
    <message>
        <source>Counting was stopped.</source>
        <translation>计数已停止。</translation>
    </message>
</context>
<context>
    <name>app::PlanRun</name>
    <message>
        <source>Computing the plan board</source>
        <translation>正在计算计划看板</translation>
    </message>
</context>
<context>
    <name>app::ReportRun</name>
    <message>
        <source>Computing the document</source>
        <translation>正在计算文稿</translation>
    </message>
    <message>
        <source>Writing the document</source>
        <translation>正在写出文稿</translation>
    </message>
    <message>
        <source>Printing the document</source>
        <translation>正在打印文稿</translation>
    </message>
    <message>
        <source>Checking the document against the records</source>
        <translation>正在与记录核对文稿</translation>
    </message>
    <message>
        <source>Computing the paragraph</source>
        <translation>正在计算该段</translation>
    </message>
    <message>
        <source>Issuing the document</source>
        <translation>正在印发文稿</translation>
    </message>
    <message>
        <source>Writing the rows behind the figures</source>
        <translation>正在写出数据底稿</translation>
    </message>
</context>
<context>
    <name>app::StartRun</name>
    <message>
        <source>Computing the first page</source>
        <translation>正在计算首页</translation>
    </message>
</context>
<context>
    <name>app::TemplatePreview</name>
    <message>
        <source>Computing the preview</source>
        <translation>正在生成预览</translation>
    </message>
</context>
<context>
    <name>app::UndoRun</name>
    <message>
        <source>Bringing back</source>
        <translation>正在重做</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>正在撤销</translation>
    </message>
</context>
<context>
    <name>app::attempt</name>
    <message>
        <source>This did not work because of a fault in the program. Nothing was changed; the log has the details.</source>
        <translation>程序出错，操作未完成。数据没有改动，详情见日志。</translation>
    </message>
</context>
<context>
    <name>archive_document</name>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>文件种类</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>来文单位</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>报送单位</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Archive class</source>
        <translation>档案类别</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Volume number</source>
        <translation>案卷号</translation>
    </message>
    <message>
        <source>Box number</source>
        <translation>盒号</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>归档起始年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>归档终止年</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报刊名称</translation>
    </message>
    <message>
        <source>Subscriptions and scores</source>
        <translation>报刊征订与考核</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Copies assigned</source>
        <translation>任务份数</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Documents and archives</source>
        <translation>文件档案</translation>
    </message>
</context>
<context>
    <name>attachment</name>
    <message>
        <source>Title</source>
        <translation>附件名称</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>所属台账</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>所属记录号</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>添加人</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>附件说明</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>文件校验码</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>attendance</name>
    <message>
        <source>Event number</source>
        <translation>活动编号</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>会员编号</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>所在单位</translation>
    </message>
    <message>
        <source>Union group</source>
        <translation>工会小组</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>参加身份</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>State</source>
        <translation>签到状态</translation>
    </message>
    <message>
        <source>Signed in at</source>
        <translation>签到时间</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>签到结果</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>是否合格</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>领取物品</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>checklist_item</name>
    <message>
        <source>Checklist</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>是否完成</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Full score</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Shortcoming</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>检查人</translation>
    </message>
    <message>
        <source>Inspected on</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Checklist items</source>
        <translation>规范化建设</translation>
    </message>
</context>
<context>
    <name>committee_post</name>
    <message>
        <source>Post number</source>
        <translation>任职编号</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>所属工会</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>委员会</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>会员编号</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>分工</translation>
    </message>
    <message>
        <source>Units in contact with</source>
        <translation>联系单位</translation>
    </message>
    <message>
        <source>Other posts</source>
        <translation>兼任职务</translation>
    </message>
    <message>
        <source>Employed as</source>
        <translation>任职方式</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Years of a term</source>
        <translation>任期年限</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>产生方式</translation>
    </message>
    <message>
        <source>Chosen on</source>
        <translation>当选日期</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>批复日期</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批复文号</translation>
    </message>
    <message>
        <source>Term begins</source>
        <translation>任期开始</translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation>任期结束</translation>
    </message>
    <message>
        <source>Why left</source>
        <translation>离任原因</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>任职人员</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Committee posts</source>
        <translation>班子与委员会任职</translation>
    </message>
</context>
<context>
    <name>congress_session</name>
    <message>
        <source>Session number</source>
        <translation>会议编号</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>召开单位</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>会议类型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>会议名称</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>届</translation>
    </message>
    <message>
        <source>With election</source>
        <translation>是否换届选举</translation>
    </message>
    <message>
        <source>State</source>
        <translation>会议状态</translation>
    </message>
    <message>
        <source>Delegates chosen</source>
        <translation>代表选举日期</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Delegates trained</source>
        <translation>代表培训日期</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>预告日期</translation>
    </message>
    <message>
        <source>Papers sent</source>
        <translation>材料送达日期</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>召开日期</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>闭会日期</translation>
    </message>
    <message>
        <source>Reported upwards</source>
        <translation>报告日期</translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation>本届届满日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>会议地点</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>应到代表</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>女代表数</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>管理人员代表数</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>实到代表</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>列席人数</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Agenda and votes</source>
        <translation>议程与表决</translation>
    </message>
    <message>
        <source>Papers passed</source>
        <translation>通过文件数</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>通过文件</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>表决方式</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>同意票数</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对票数</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>弃权票数</translation>
    </message>
    <message>
        <source>Proposals collected</source>
        <translation>提案数</translation>
    </message>
    <message>
        <source>Leaders reviewed</source>
        <translation>评议干部数</translation>
    </message>
    <message>
        <source>Satisfaction (%)</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>意见建议</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>落实情况</translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Congress sessions</source>
        <translation>职代会</translation>
    </message>
</context>
<context>
    <name>contract</name>
    <message>
        <source>Contract number</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>合同类型</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>签订单位</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域名称</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>所属行业</translation>
    </message>
    <message>
        <source>Employers covered</source>
        <translation>覆盖企业数</translation>
    </message>
    <message>
        <source>Workers covered</source>
        <translation>覆盖职工数</translation>
    </message>
    <message>
        <source>Women covered</source>
        <translation>覆盖女职工数</translation>
    </message>
    <message>
        <source>Kind of workers</source>
        <translation>职工类别</translation>
    </message>
    <message>
        <source>Raise (%)</source>
        <translation>工资增幅</translation>
    </message>
    <message>
        <source>State</source>
        <translation>合同状态</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>续签原合同编号</translation>
    </message>
    <message>
        <source>Offer made</source>
        <translation>要约日期</translation>
    </message>
    <message>
        <source>Negotiation and vote</source>
        <translation>协商与表决</translation>
    </message>
    <message>
        <source>Reply received</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Negotiators chosen</source>
        <translation>协商代表产生日期</translation>
    </message>
    <message>
        <source>Negotiated</source>
        <translation>协商会议日期</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>协商次数</translation>
    </message>
    <message>
        <source>Draft agreed</source>
        <translation>草案日期</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>职代会表决日期</translation>
    </message>
    <message>
        <source>Delegates due</source>
        <translation>应到代表数</translation>
    </message>
    <message>
        <source>Delegates present</source>
        <translation>实到代表数</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>同意票数</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Signing and review</source>
        <translation>签订与审查</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>报送日期</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受理日期</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审查结论</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>审查日期</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>Performance checked</source>
        <translation>履约检查日期</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>履约情况</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Collective contracts</source>
        <translation>集体合同</translation>
    </message>
</context>
<context>
    <name>desktop::AttachmentPage</name>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached</source>
        <translation>
            <numerusform>已添加 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已另存为 %1</translation>
    </message>
    <message>
        <source>Opened as a copy. What is changed in it does not come back here.</source>
        <translation>打开的是副本，在其中所做的修改不会回到这里。</translation>
    </message>
    <message>
        <source>Back to the attachments</source>
        <translation>返回附件</translation>
    </message>
    <message>
        <source>Trash (%1)</source>
        <translation>回收站（%1）</translation>
    </message>
    <message>
        <source>Save the record first, then attach files to it.</source>
        <translation>请先保存记录，再添加附件。</translation>
    </message>
    <message>
        <source>Nothing is attached. Drop files here, or choose them: scans, photographs, signed papers, at most 20 MB each.</source>
        <translation>还没有附件。把文件拖到这里，或点按钮选择：扫描件、照片、签字文件等，每个不超过 20 MB。</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>Attaching %n file(s)…</source>
        <translation>
            <numerusform>正在添加 %n 个文件…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a program. It is not opened from here; save it if you know where it comes from.</source>
        <translation>“%1”是程序，不能从这里打开。确知来源时可先另存。</translation>
    </message>
    <message>
        <source>There is no room for a copy to open. Save the file instead.</source>
        <translation>没有空间存放打开用的副本。请改用另存为。</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>另存附件</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>“%1”已移到回收站</translation>
    </message>
    <message>
        <source>“%1” is back</source>
        <translation>“%1”已恢复</translation>
    </message>
    <message>
        <source>Only files of this computer can be attached.</source>
        <translation>只能添加本机上的文件。</translation>
    </message>
</context>
<context>
    <name>desktop::BackupPage</name>
    <message>
        <source>There is no copy of this office yet</source>
        <translation>本单位还没有备份</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>从文件恢复…</translation>
    </message>
    <message>
        <source>Folder of copies</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Beside the office</source>
        <translation>放回数据文件旁边</translation>
    </message>
    <message>
        <source>Second folder (USB)</source>
        <translation>第二文件夹（U盘）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>Copies of the office</source>
        <translation>本单位的备份</translation>
    </message>
    <message>
        <source>The copy “%1” is made</source>
        <translation>备份“%1”已做成</translation>
    </message>
    <message>
        <source>The copy “%1” comes back whole</source>
        <translation>备份“%1”演练通过</translation>
    </message>
    <message>
        <source>The copy “%1” has findings: %2</source>
        <translation>备份“%1”有问题：%2</translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <translation>备份与恢复</translation>
    </message>
    <message>
        <source>Copies are made by themselves while you work; one that was never tried is only a hope.</source>
        <translation>使用中自动备份；没有演练过的备份不能算数。</translation>
    </message>
    <message>
        <source>None: what happens to this disk happens to the copies on it, too</source>
        <translation>没有：这个硬盘出了事，上面的备份也保不住</translation>
    </message>
    <message>
        <source>Second folder for copies, best on another disk</source>
        <translation>备份的第二文件夹，最好在另一个盘上</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>备份</translation>
    </message>
</context>
<context>
    <name>desktop::BatchRowsModel</name>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>desktop::BatchWords</name>
    <message>
        <source>Records that were there were left as they were.</source>
        <translation>已有记录保持不变。</translation>
    </message>
    <message>
        <source>Of records that were there only empty fields were filled.</source>
        <translation>已有记录只补填空白字段。</translation>
    </message>
    <message>
        <source>Records that were there were updated.</source>
        <translation>已有记录已更新。</translation>
    </message>
    <message>
        <source>Row %1 was taken as a new record.</source>
        <translation>第 %1 行作为新记录。</translation>
    </message>
    <message>
        <source>Row %1 was left out.</source>
        <translation>第 %1 行已略去。</translation>
    </message>
    <message>
        <source>Row %1 was taken for record %2.</source>
        <translation>第 %1 行对应记录 %2。</translation>
    </message>
    <message>
        <source>The good rows were written although others were rejected.</source>
        <translation>有退回的行，其余合格行已写入。</translation>
    </message>
    <message>
        <source>The column “%1” was left out.</source>
        <translation>“%1”列未导入。</translation>
    </message>
    <message>
        <source>The column “%1” was taken for “%2”.</source>
        <translation>“%1”列对应“%2”。</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” means “%3”.</source>
        <translation>“%2”列中的“%1”表示“%3”。</translation>
    </message>
</context>
<context>
    <name>desktop::BoardDelegate</name>
    <message numerus="yes">
        <source>%n unit(s) short</source>
        <translation>
            <numerusform>%n 家单位未达到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n unit(s)</source>
        <translation>
            <numerusform>%n 家单位全部达到</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::BoardModel</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Months and units</source>
        <translation>各月和单位</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
</context>
<context>
    <name>desktop::BoardPage</name>
    <message>
        <source>lacking: %1</source>
        <translation>尚缺：%1</translation>
    </message>
    <message>
        <source>The record was linked</source>
        <translation>记录已关联</translation>
    </message>
    <message>
        <source>Marked as done</source>
        <translation>已标为完成</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>已改到 %1</translation>
    </message>
    <message>
        <source>Dropped from the plan</source>
        <translation>已从计划中取消</translation>
    </message>
    <message>
        <source>Back as it was planned</source>
        <translation>已恢复原计划</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) added to the plan of %1</source>
        <translation>
            <numerusform>已向 %1 年计划加入 %n 项目标</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan next year</source>
        <translation>编制下年计划</translation>
    </message>
    <message>
        <source>Find a target</source>
        <translation>查找目标</translation>
    </message>
    <message>
        <source>Link a record</source>
        <translation>关联记录</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>取消事项</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>恢复原计划</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>编辑目标</translation>
    </message>
    <message>
        <source>Targets of the year</source>
        <translation>本年目标</translation>
    </message>
    <message>
        <source>This year has no targets yet</source>
        <translation>本年度还没有目标</translation>
    </message>
    <message>
        <source>Import the sheet of targets, or record them one by one; the board then measures them by the records.</source>
        <translation>导入目标表，或逐项录入，看板随即按记录计算完成情况。</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>新增目标</translation>
    </message>
    <message>
        <source>Recompute</source>
        <translation>重算</translation>
    </message>
    <message>
        <source>Draft next year&apos;s plan from how this year&apos;s targets stand</source>
        <translation>根据本年度完成情况起草下年计划</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Not measurable</source>
        <translation>无法计算</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Work area</source>
        <translation>工作领域</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>下达单位</translation>
    </message>
    <message>
        <source>The link was taken off</source>
        <translation>已取消关联</translation>
    </message>
    <message>
        <source>The reason was saved</source>
        <translation>原因已保存</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>%1 年计划</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>全部领域</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全部责任人</translation>
    </message>
    <message>
        <source>Assigned by anyone</source>
        <translation>全部下达单位</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未完成</translation>
    </message>
</context>
<context>
    <name>desktop::BoolEditor</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>desktop::ChangeDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>标为完成</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>改到另一日期</translation>
    </message>
    <message>
        <source>Drop from the plan</source>
        <translation>从计划中取消</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>新日期</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>A date is written 2025-06-20.</source>
        <translation>日期的写法如 2025-06-20。</translation>
    </message>
    <message>
        <source>The reason is still missing.</source>
        <translation>还没有填写原因。</translation>
    </message>
</context>
<context>
    <name>desktop::ChangedElsewhere</name>
    <message>
        <source>Reload</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>This record is not there any more: it was taken out elsewhere while you typed.</source>
        <translation>您填写期间，这条记录在别处被彻底删除，已不存在。</translation>
    </message>
    <message numerus="yes">
        <source>This record went to the trash elsewhere while you typed. Reloading drops your %n change(s).</source>
        <translation>
            <numerusform>您填写期间，这条记录在别处被移入回收站。重新载入会放弃您的 %n 处修改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This record was changed elsewhere at %1 while you typed. Reloading drops your %n change(s); comparing lets you choose field by field.</source>
        <translation>
            <numerusform>您填写期间，这条记录在别处改过（%1）。重新载入会放弃您的 %n 处修改；对照后可逐项选择。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::ChartView</name>
    <message>
        <source>%1, light: the year before</source>
        <translation>%1，浅色为上年</translation>
    </message>
</context>
<context>
    <name>desktop::ChildPage</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Fill in “%1” and save first.</source>
        <translation>请先填写“%1”并保存。</translation>
    </message>
</context>
<context>
    <name>desktop::ChoicesEditor</name>
    <message>
        <source>Choose (Alt+Down)</source>
        <translation>选择（Alt+↓）</translation>
    </message>
</context>
<context>
    <name>desktop::CompareTable</name>
    <message>
        <source>Two records side by side</source>
        <translation>两条记录对照</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
</context>
<context>
    <name>desktop::ConditionEditor</name>
    <message>
        <source>Condition</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>no condition: all of them</source>
        <translation>没有条件：全部计入</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>type a value…</source>
        <translation>输入值…</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>不为空</translation>
    </message>
</context>
<context>
    <name>desktop::CopiesModel</name>
    <message>
        <source>second folder</source>
        <translation>第二文件夹</translation>
    </message>
    <message>
        <source>folder of copies</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>演练</translation>
    </message>
</context>
<context>
    <name>desktop::CopyPanel</name>
    <message>
        <source>in the trash %1</source>
        <translation>回收站 %1</translation>
    </message>
    <message>
        <source>There is not one record in it.</source>
        <translation>里面一条记录也没有。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Opens the copy in a scratch place, checks and counts everything, and throws that away.</source>
        <translation>在临时位置打开这份备份，全面检查、清点，然后删去。</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 的备份</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 条记录</translation>
    </message>
</context>
<context>
    <name>desktop::DateEditor</name>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>日历（Alt+↓）</translation>
    </message>
</context>
<context>
    <name>desktop::Dialogs</name>
    <message>
        <source>%n change(s) are not saved.</source>
        <translation>有 %n 处修改尚未保存。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>desktop::DueList</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Due and overdue</source>
        <translation>到期与逾期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>%n 天内</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
</context>
<context>
    <name>desktop::DuplicatesDialog</name>
    <message>
        <source>Keep the other one</source>
        <translation>改为保留另一条</translation>
    </message>
    <message>
        <source>Make one of them</source>
        <translation>合并为一条</translation>
    </message>
    <message>
        <source>Find duplicates: %1</source>
        <translation>查找重复：%1</translation>
    </message>
    <message>
        <source>Probably the same</source>
        <translation>可能重复</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Searching for duplicates</source>
        <translation>正在查找重复记录</translation>
    </message>
    <message>
        <source>No records that probably are the same.</source>
        <translation>没有可能重复的记录。</translation>
    </message>
    <message>
        <source>Stays: record %1</source>
        <translation>保留：记录 %1</translation>
    </message>
    <message>
        <source>Goes to the trash: record %1</source>
        <translation>移到回收站：记录 %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Click the value that is to stay. What refers to the other record, and its files, move along.</source>
        <translation>点选要保留的值。引用另一条记录的内容及其附件一并转入。</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 组</numerusform>
        </translation>
    </message>
    <message>
        <source>Two records of %1 became one</source>
        <translation>“%1”的两条记录已合并为一条</translation>
    </message>
    <message>
        <source>Both records are there again</source>
        <translation>两条记录已恢复</translation>
    </message>
</context>
<context>
    <name>desktop::EmptyState</name>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Save the blank form (xlsx) to send to the units</source>
        <translation>保存空白表（xlsx），发给各单位填写</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>没有符合条件的记录</translation>
    </message>
</context>
<context>
    <name>desktop::FigureCell</name>
    <message>
        <source>%1: no value</source>
        <translation>%1：无数值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n row(s) behind it</source>
        <translation>
            <numerusform>%1 · 依据 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>待补</translation>
    </message>
</context>
<context>
    <name>desktop::FigureDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Change the figure “%1”</source>
        <translation>修改指标“%1”</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>新建指标</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>what documents call it</source>
        <translation>文件中使用的名称</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>the name, if left empty</source>
        <translation>不填则与名称相同</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>The definition cannot be read yet.</source>
        <translation>定义还不完整，无法计算。</translation>
    </message>
</context>
<context>
    <name>desktop::FigureForm</name>
    <message>
        <source>Of which it is the share</source>
        <translation>占其中的比例</translation>
    </message>
    <message>
        <source>The form has no parts for this calculation; change it as text.</source>
        <translation>这种计算没有对应的表单项，请按文字修改。</translation>
    </message>
    <message>
        <source>Definition as text</source>
        <translation>定义（文字）</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <source>the smallest of them</source>
        <translation>其中最小的</translation>
    </message>
    <message>
        <source>the largest of them</source>
        <translation>其中最大的</translation>
    </message>
    <message>
        <source>that of the document</source>
        <translation>随文件的期间</translation>
    </message>
    <message>
        <source>Kind of figure</source>
        <translation>指标种类</translation>
    </message>
    <message>
        <source>Which records count</source>
        <translation>计入哪些记录</translation>
    </message>
    <message>
        <source>Counts by</source>
        <translation>计数日期</translation>
    </message>
    <message>
        <source>In every</source>
        <translation>分期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计对象</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Of which time</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>不看日期</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>不要求</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>half year</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>The period must be two dates such as 2025-01-01 and 2025-12-31, or stay empty.</source>
        <translation>期间应为两个日期，例如 2025-01-01 和 2025-12-31，或者都不填。</translation>
    </message>
</context>
<context>
    <name>desktop::FigurePanel</name>
    <message>
        <source>Open these records</source>
        <translation>打开这些记录</translation>
    </message>
    <message>
        <source>Rows of the figure</source>
        <translation>指标明细</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>待补</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>a year earlier %1 %2</source>
        <translation>上年同期 %1 %2</translation>
    </message>
    <message>
        <source>Ledgers of the figure</source>
        <translation>该数据涉及的台账</translation>
    </message>
</context>
<context>
    <name>desktop::Figures</name>
    <message>
        <source>number of records</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>number of different values</source>
        <translation>不重复数</translation>
    </message>
    <message>
        <source>smallest value</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>largest value</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>average</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>share of two numbers (%)</source>
        <translation>两数之比（%）</translation>
    </message>
    <message>
        <source>calculation</source>
        <translation>四则运算</translation>
    </message>
    <message>
        <source>within the period</source>
        <translation>期间内发生</translation>
    </message>
    <message>
        <source>in force at the end of the period</source>
        <translation>期末仍有</translation>
    </message>
    <message>
        <source>up to the end of the period</source>
        <translation>截至期末累计</translation>
    </message>
    <message>
        <source>all records</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Every record counts, whatever its dates.</source>
        <translation>所有记录都计入，不看日期。</translation>
    </message>
    <message>
        <source>What is there on the last day: “%1” is not later, and it has not ended by then. For “how many are there now”.</source>
        <translation>最后一天还在的：“%1”不晚于这一天，且当时尚未结束。用于“现有多少”。</translation>
    </message>
    <message>
        <source>All there ever was: “%1” is not later than the last day, ended or not. For “so far in all”.</source>
        <translation>截至最后一天的全部：“%1”不晚于这一天，不论是否结束。用于“累计多少”。</translation>
    </message>
    <message>
        <source>What happened in the period: “%1” lies within it. For “this year&apos;s”.</source>
        <translation>期间内发生的：“%1”在期间之内。用于“今年多少”。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>待补</translation>
    </message>
</context>
<context>
    <name>desktop::FiguresModel</name>
    <message>
        <source>%1 · own</source>
        <translation>%1 · 自定义</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
</context>
<context>
    <name>desktop::FiguresPage</name>
    <message>
        <source>Figures (*.json)</source>
        <translation>指标文件 (*.json)</translation>
    </message>
    <message>
        <source>Find a figure</source>
        <translation>查找指标</translation>
    </message>
    <message>
        <source>Share own ones</source>
        <translation>导出自定义指标</translation>
    </message>
    <message>
        <source>New one like this</source>
        <translation>仿照新建</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Groups of figures</source>
        <translation>指标分组</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>导入指标</translation>
    </message>
    <message>
        <source>Add the figures another office has shared as a file</source>
        <translation>加入其他单位分享的指标文件</translation>
    </message>
    <message>
        <source>Write the office&apos;s own figures into a file for other offices</source>
        <translation>把本单位的自定义指标写成文件，供其他单位使用</translation>
    </message>
    <message>
        <source>Recompute</source>
        <translation>重算</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>新建指标</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>Figure “%1” removed</source>
        <translation>指标“%1”已移除</translation>
    </message>
    <message>
        <source>Take in figures</source>
        <translation>导入指标</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) added</source>
        <translation>
            <numerusform>已加入 %n 个指标</numerusform>
        </translation>
    </message>
    <message>
        <source>Share own figures</source>
        <translation>导出自定义指标</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>自定义指标</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1已写出</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自定义</translation>
    </message>
</context>
<context>
    <name>desktop::FilePage</name>
    <message>
        <source>Workbooks (xlsx, xls, ods) and text tables (csv) as the units send them: title rows, merged cells and other column names are understood. You see every row before anything is written.</source>
        <translation>基层单位发来的工作簿（xlsx、xls、ods）和文本表格（csv）均可：有标题行、合并单元格、列名不同都能识别。写入之前可逐行核对。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Save a blank import form…</source>
        <translation>保存空白登记表…</translation>
    </message>
    <message>
        <source>Which table?</source>
        <translation>导入哪张表？</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>或把文件拖到这里</translation>
    </message>
    <message>
        <source>Nothing to import yet? Let the units fill in a form that fits.</source>
        <translation>还没有表可导入？可先让各单位填写合用的登记表。</translation>
    </message>
    <message>
        <source>Import it as %1</source>
        <translation>导入到“%1”</translation>
    </message>
</context>
<context>
    <name>desktop::FilterBar</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、 </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Words, or conditions such as %1  (Ctrl+F)</source>
        <translation>输入关键词，或条件，如 %1  （Ctrl+F）</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a table  Ctrl+I</source>
        <translation>导入表格  Ctrl+I</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>type a value…</source>
        <translation>输入值…</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>不为空</translation>
    </message>
    <message>
        <source>Rows of</source>
        <translation>指标明细</translation>
    </message>
    <message>
        <source>Keep list…</source>
        <translation>保存列表…</translation>
    </message>
    <message>
        <source>Print as a ledger  Ctrl+P</source>
        <translation>打印台账  Ctrl+P</translation>
    </message>
    <message>
        <source>As a workbook or text…</source>
        <translation>导出为工作簿或文本…</translation>
    </message>
    <message>
        <source>Into an official form…</source>
        <translation>填入上级表格…</translation>
    </message>
    <message>
        <source>Blank import form…</source>
        <translation>空白登记表…</translation>
    </message>
</context>
<context>
    <name>desktop::FilterChip</name>
    <message>
        <source>Remove condition %1 %2</source>
        <translation>去掉条件 %1 %2</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>去掉此条件</translation>
    </message>
</context>
<context>
    <name>desktop::FolderRow</name>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>%1 (not there just now)</source>
        <translation>%1（现在不在）</translation>
    </message>
</context>
<context>
    <name>desktop::FoldingTabs</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>desktop::FormFillDialog</name>
    <message>
        <source>No form chosen yet</source>
        <translation>还没有选择表格</translation>
    </message>
    <message>
        <source>Identity and bank numbers in full</source>
        <translation>完整填写证件号码和银行账号</translation>
    </message>
    <message>
        <source>Write a copy…</source>
        <translation>写出副本…</translation>
    </message>
    <message>
        <source>Fill an official form: %1</source>
        <translation>填写上级表格：%1</translation>
    </message>
    <message>
        <source>Column of the form</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>Our field</source>
        <translation>对应字段</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>填入的内容</translation>
    </message>
    <message>
        <source>Columns of the form</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>Choose the form…</source>
        <translation>选择表格…</translation>
    </message>
    <message>
        <source>An xlsx workbook as the office hands it out. Only cells below its header are filled; all else stays as it is.</source>
        <translation>上级下发的 xlsx 工作簿。只填写表头以下的单元格，其余一律保持原样。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the list</source>
        <translation>
            <numerusform>列表中的 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the official form</source>
        <translation>选择上级下发的表格</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx *.xlsm)</source>
        <translation>工作簿 (*.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>Sheet “%1”, header in row %2</source>
        <translation>工作表“%1”，表头在第 %2 行</translation>
    </message>
    <message>
        <source>numbered from 1</source>
        <translation>从 1 起编号</translation>
    </message>
    <message>
        <source>stays as the form has it</source>
        <translation>保持表格原样</translation>
    </message>
    <message>
        <source>from the ledger, in 10,000 yuan</source>
        <translation>取自台账，以万元计</translation>
    </message>
    <message>
        <source>from the ledger</source>
        <translation>取自台账</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 columns are filled with %n record(s)</source>
        <translation>
            <numerusform>共 %2 列，其中 %1 列填入 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the filled form</source>
        <translation>写出填好的表格</translation>
    </message>
    <message>
        <source>-filled</source>
        <translation>（已填）</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Filling the form</source>
        <translation>正在填写表格</translation>
    </message>
    <message>
        <source>Written to “%1”</source>
        <translation>已写出到“%1”</translation>
    </message>
</context>
<context>
    <name>desktop::HistoryPage</name>
    <message>
        <source>Recorded</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Removed for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>by import</source>
        <translation>由导入</translation>
    </message>
    <message>
        <source>by taking back an import</source>
        <translation>因撤销导入</translation>
    </message>
    <message>
        <source>%1: was empty</source>
        <translation>%1：原为空</translation>
    </message>
    <message>
        <source>%1: was %2</source>
        <translation>%1：原为 %2</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>还没有任何修改记录。</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>已由%1撤销</translation>
    </message>
    <message>
        <source>brought back by %1</source>
        <translation>已由%1重做</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The whole step in the history of the office, with the way back</source>
        <translation>在操作记录中查看整个操作，并可撤销</translation>
    </message>
</context>
<context>
    <name>desktop::ImportRowsDialog</name>
    <message>
        <source>Rows of the import: %1</source>
        <translation>导入的各行：%1</translation>
    </message>
    <message>
        <source>Checksum of the file: %1</source>
        <translation>文件校验值：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <translation>在各行中查找</translation>
    </message>
</context>
<context>
    <name>desktop::ImportWizard</name>
    <message>
        <source>Import: %1</source>
        <translation>导入%1</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>对应列</translation>
    </message>
    <message>
        <source>Check the plan</source>
        <translation>核对计划</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>工作表“%1”</translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation>第 %1 行为表头</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n 个工作表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows are written at once, %2 are not; the whole import can be taken back later</source>
        <translation>%1 行一次写入，%2 行不写；之后可整批撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are wrong: correct the sheet, or import the good rows first</source>
        <translation>
            <numerusform>有 %n 行有误：请修改表格，或先导入合格行</numerusform>
        </translation>
    </message>
    <message>
        <source>No row can be imported as it is</source>
        <translation>目前没有可以导入的行</translation>
    </message>
    <message>
        <source>Written at once; the whole import can be taken back later</source>
        <translation>一次写入；之后可整批撤销</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>-rejected</source>
        <translation>-退回表</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The rejected rows are in “%1”</source>
        <translation>退回的行已写入“%1”</translation>
    </message>
    <message>
        <source>On to the plan</source>
        <translation>下一步：核对计划</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>生成计划</translation>
    </message>
    <message>
        <source>Rows with a code that is not explained are rejected; they can be imported later</source>
        <translation>代码含义没有说明的行将退回，以后可再导入</translation>
    </message>
    <message>
        <source>Nothing to write: everything is there already</source>
        <translation>没有要写入的内容：全部已经存在</translation>
    </message>
    <message>
        <source>Send back rejected rows</source>
        <translation>退回不合格行</translation>
    </message>
    <message>
        <source>Save the blank form</source>
        <translation>保存空白登记表</translation>
    </message>
    <message>
        <source> form</source>
        <translation> 登记表</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about this file were made and nothing is imported yet. They are not kept.</source>
        <translation>
            <numerusform>这份文件已有 %n 处选择，尚未导入，关闭后不保留。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::ImportsDialog</name>
    <message>
        <source>Take this import back</source>
        <translation>撤销本次导入</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>撤销导入</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) removed</source>
        <translation>
            <numerusform>已移除 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought back to their former values</source>
        <translation>
            <numerusform>%n 条已恢复为原值</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows…</source>
        <translation>各行…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>By</source>
        <translation>导入人</translation>
    </message>
    <message>
        <source>Taking back %1 of %2 records</source>
        <translation>正在撤回第 %1 条记录，共 %2 条</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>还没有导入过。</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>文件校验码</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入时间</translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2, %n row(s)</source>
        <translation>
            <numerusform>%1，%2，%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>所作决定</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，没有任何改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n kept, see above</source>
        <translation>
            <numerusform>保留 %n 条，见上</numerusform>
        </translation>
    </message>
    <message>
        <source>These records stay as they are:</source>
        <translation>以下记录保持不变：</translation>
    </message>
</context>
<context>
    <name>desktop::InsertMenu</name>
    <message>
        <source>Search what to insert</source>
        <translation>查找要插入的内容</translation>
    </message>
    <message>
        <source>What can be inserted</source>
        <translation>可插入的内容</translation>
    </message>
</context>
<context>
    <name>desktop::IssueDialog</name>
    <message>
        <source>Issue the document</source>
        <translation>印发文稿</translation>
    </message>
    <message>
        <source>Every figure is held against its rows…</source>
        <translation>正在逐项核对数据与记录…</translation>
    </message>
    <message>
        <source>An issued document is kept with its file, its figures and the rows behind them. It stays as it is, whatever becomes of the records; later the program tells the file from a changed one, and says what would be otherwise today.</source>
        <translation>印发的文稿连同文件、各项数据及其背后的记录一并存档，不因记录以后的变动而改变；以后可以核验文件是否被改动，也可以查看今天会有哪些不同。</translation>
    </message>
    <message>
        <source>such as 某工〔%1〕12号</source>
        <translation>如：某工〔%1〕12号</translation>
    </message>
    <message>
        <source>PDF/A, for keeping in the archive</source>
        <translation>PDF/A，供存档使用</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>发文字号</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>主送单位</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>印发…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Every figure agrees with its rows.</source>
        <translation>各项数据与记录一致。</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be issued yet: %n obstacle(s)</source>
        <translation>
            <numerusform>暂不能印发：有 %n 处问题</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing and keeping the document…</source>
        <translation>正在写出并存档…</translation>
    </message>
</context>
<context>
    <name>desktop::IssuedDialog</name>
    <message>
        <source>counts now</source>
        <translation>现在计入</translation>
    </message>
    <message>
        <source>counts no more</source>
        <translation>不再计入</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>Issued documents</source>
        <translation>已印发文稿</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>印发日期</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What would differ today</source>
        <translation>今天会有哪些不同</translation>
    </message>
    <message>
        <source>As issued</source>
        <translation>印发时</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Save its file again…</source>
        <translation>另存印发的文件…</translation>
    </message>
    <message>
        <source>Verify a file…</source>
        <translation>核验文件…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing has been issued yet.</source>
        <translation>还没有印发过文稿。</translation>
    </message>
    <message>
        <source>Record %1, erased</source>
        <translation>记录 %1，已删除</translation>
    </message>
    <message>
        <source>It would say the same today.</source>
        <translation>今天生成的内容与印发时相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) would differ today.</source>
        <translation>
            <numerusform>有 %n 项数据与今天不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 已写出</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>核验文件</translation>
    </message>
</context>
<context>
    <name>desktop::LedgerChoices</name>
    <message>
        <source>Keep…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Keeps these columns under a name, as a list of the ledger</source>
        <translation>把这些列起个名字，存为该台账的常用列表</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>按列表顺序</translation>
    </message>
    <message>
        <source>By pinyin</source>
        <translation>按拼音</translation>
    </message>
    <message>
        <source>By strokes of the surname</source>
        <translation>按姓氏笔画</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>从…到…</translation>
    </message>
    <message>
        <source>Dated in the period</source>
        <translation>日期在期间内</translation>
    </message>
    <message>
        <source>There at its end</source>
        <translation>期末仍在</translation>
    </message>
    <message>
        <source>Identity numbers and the like in full</source>
        <translation>证件号码等全部显示</translation>
    </message>
    <message>
        <source>Ticked columns are printed; drag them into their order.</source>
        <translation>勾选的列会打印出来；拖动可调整先后。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>制表人</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Keep the columns</source>
        <translation>保存这些列</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>列表名称</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>不限日期</translation>
    </message>
</context>
<context>
    <name>desktop::LedgerDialog</name>
    <message>
        <source>Print the ledger: %1</source>
        <translation>打印台账：%1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Workbook…</source>
        <translation>工作簿…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Page 1 of %1 · %2 rows</source>
        <translation>第 1 页，共 %1 页 · %2 行</translation>
    </message>
    <message>
        <source>%1 rows written: %2</source>
        <translation>已写出 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>已向打印机发送 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the columns that are to be printed.</source>
        <translation>请勾选要打印的列。</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>desktop::LedgerHeader</name>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>最近一笔</translation>
    </message>
</context>
<context>
    <name>desktop::LedgersPage</name>
    <message>
        <source>Find a ledger</source>
        <translation>查找台账</translation>
    </message>
    <message>
        <source>No ledger is called that</source>
        <translation>没有叫这个名字的台账</translation>
    </message>
    <message>
        <source>More ledgers</source>
        <translation>更多台账</translation>
    </message>
    <message>
        <source>Everything the office keeps beside the tabs above, by area of work.</source>
        <translation>上方页签之外的全部台账，按工作领域排列。</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>with records</source>
        <translation>有记录的</translation>
    </message>
</context>
<context>
    <name>desktop::LinkDialog</name>
    <message>
        <source>Find a record</source>
        <translation>查找记录</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Link the record that fulfils it</source>
        <translation>关联完成该目标的记录</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No such records.</source>
        <translation>没有这样的记录。</translation>
    </message>
</context>
<context>
    <name>desktop::MainWindow</name>
    <message>
        <source>All ledgers</source>
        <translation>全部台账</translation>
    </message>
    <message>
        <source>Import into</source>
        <translation>导入到</translation>
    </message>
    <message>
        <source>About this office…</source>
        <translation>本单位信息…</translation>
    </message>
    <message>
        <source>Open or create a database…</source>
        <translation>打开或新建数据库…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>network share</source>
        <translation>网络共享</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Imports so far…</source>
        <translation>导入记录…</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>Fill an official form</source>
        <translation>填写上级表格</translation>
    </message>
    <message>
        <source>Blank import form</source>
        <translation>空白登记表</translation>
    </message>
    <message>
        <source>Plan board</source>
        <translation>计划看板</translation>
    </message>
    <message>
        <source>“%1” fits no ledger by its columns. Open the ledger it belongs to and drop the file there.</source>
        <translation>“%1”的列与哪个台账都不符。请打开相应的台账，再把文件拖到那里。</translation>
    </message>
    <message>
        <source>Save the office as a new file</source>
        <translation>将台账另存为新文件</translation>
    </message>
    <message>
        <source>Office (*.uhall)</source>
        <translation>台账 (*.uhall)</translation>
    </message>
    <message>
        <source>Who works here…</source>
        <translation>操作人…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>History of the office</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Save what is typed, or press Esc, before another step is taken back</source>
        <translation>请先保存正在录入的内容（或按 Esc），再撤销</translation>
    </message>
    <message>
        <source>There is nothing to bring back</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>There is nothing of yours to take back</source>
        <translation>没有您可撤销的操作</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <translation>备份与恢复</translation>
    </message>
</context>
<context>
    <name>desktop::MappingPage</name>
    <message>
        <source>Columns were matched by their names and by what they hold. Change what is not right; nothing is written yet.</source>
        <translation>各列已按列名和内容自动对应。如有不对，请修改；此时尚未写入任何内容。</translation>
    </message>
    <message>
        <source>Column of the sheet</source>
        <translation>表中列名</translation>
    </message>
    <message>
        <source>Our field</source>
        <translation>对应字段</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>首个值</translation>
    </message>
    <message>
        <source>do not import</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>decided by its values, please look</source>
        <translation>按内容判断，请核对</translation>
    </message>
    <message>
        <source>Code in the sheet</source>
        <translation>表中的代码</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No column was found for %1. Choose it below.</source>
        <translation>没有找到与“%1”对应的列，请在下方选择。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>A sheet like this was imported before: %n decision(s) were taken over. Only what is new is asked.</source>
        <translation>
            <numerusform>以前导入过同样的表，已沿用 %n 项决定，只询问新的内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) of the sheet have to be explained once; the answer is kept for the next sheet of this kind.</source>
        <translation>
            <numerusform>表中有 %n 个代码需要说明一次含义，以后同类的表不再询问。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets of the file</source>
        <translation>文件中的工作表</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（隐藏）</translation>
    </message>
    <message numerus="yes">
        <source>header in row %1, %n column(s) known</source>
        <translation>
            <numerusform>表头在第 %1 行，识别出 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>no rows of this ledger recognised</source>
        <translation>没有识别出该台账的行</translation>
    </message>
    <message>
        <source>What the codes mean</source>
        <translation>代码的含义</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>同上次</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wait for the answer</source>
        <translation>
            <numerusform>有 %n 行等待说明</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of the sheet “%1”</source>
        <translation>工作表“%1”的列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>as you chose</source>
        <translation>由您选定</translation>
    </message>
    <message>
        <source>no field of that name</source>
        <translation>没有该名称的字段</translation>
    </message>
</context>
<context>
    <name>desktop::MappingStrip</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Decided by its values, please look</source>
        <translation>根据内容判断，请核对</translation>
    </message>
</context>
<context>
    <name>desktop::MeasureEditor</name>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>What is computed</source>
        <translation>计算方式</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
</context>
<context>
    <name>desktop::Navigation</name>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>还没有会员</translation>
    </message>
    <message>
        <source>Rosters from the units can be imported as they are; without a roster, record members one by one.</source>
        <translation>各单位报来的名册可以直接导入；没有名册就逐人新建。</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新增会员</translation>
    </message>
    <message>
        <source>On the roll</source>
        <translation>在册会员</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>女职工</translation>
    </message>
    <message>
        <source>Migrant workers</source>
        <translation>农民工</translation>
    </message>
    <message>
        <source>New employment forms</source>
        <translation>新就业形态</translation>
    </message>
    <message>
        <source>Hardship aid</source>
        <translation>困难帮扶</translation>
    </message>
    <message>
        <source>No hardship files yet</source>
        <translation>还没有困难职工档案</translation>
    </message>
    <message>
        <source>Tables from the units can be imported, one household one file; without a table, open files one by one.</source>
        <translation>各单位报来的表可以直接导入，一户一档；没有表就逐户新建。</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新建档案</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在档</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已销档</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>No activities yet</source>
        <translation>还没有活动</translation>
    </message>
    <message>
        <source>Import the year&apos;s activity sheet, or record an activity when it is planned.</source>
        <translation>请导入本年活动表，或在计划活动时登记。</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已举办</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>集体合同</translation>
    </message>
    <message>
        <source>No collective contracts yet</source>
        <translation>还没有集体合同</translation>
    </message>
    <message>
        <source>Import the contract ledger, or record a contract when it is signed.</source>
        <translation>请导入集体合同台账，或在合同签订时登记。</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>新建合同</translation>
    </message>
    <message>
        <source>Collective contracts</source>
        <translation>集体合同</translation>
    </message>
    <message>
        <source>Wage agreements</source>
        <translation>工资协议</translation>
    </message>
    <message>
        <source>Women&apos;s agreements</source>
        <translation>女职工专项</translation>
    </message>
    <message>
        <source>Unions</source>
        <translation>工会组织</translation>
    </message>
    <message>
        <source>No union organisations yet</source>
        <translation>还没有工会组织</translation>
    </message>
    <message>
        <source>Import the register of unions first: members, contracts and visits refer to it.</source>
        <translation>请先导入工会组织名册：会员、集体合同和走访记录都要用到。</translation>
    </message>
    <message>
        <source>New union</source>
        <translation>新建工会</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>已建会</translation>
    </message>
    <message>
        <source>To be founded</source>
        <translation>待建会</translation>
    </message>
    <message>
        <source>25 workers or more</source>
        <translation>职工 25 人以上</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>劳动争议</translation>
    </message>
    <message>
        <source>No labour disputes yet</source>
        <translation>还没有劳动争议</translation>
    </message>
    <message>
        <source>Import the case register, or record a dispute when it is accepted.</source>
        <translation>请导入案件登记表，或在受理争议时登记。</translation>
    </message>
    <message>
        <source>New dispute</source>
        <translation>新建争议</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>劳动报酬</translation>
    </message>
    <message>
        <source>Plan and summary</source>
        <translation>计划总结</translation>
    </message>
    <message>
        <source>Nothing in “%1” yet</source>
        <translation>“%1”中还没有记录</translation>
    </message>
    <message>
        <source>Import a table, or record the first one by hand.</source>
        <translation>请导入表格，或手工登记第一条记录。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>More ledgers</source>
        <translation>更多台账</translation>
    </message>
    <message>
        <source>The program writes this ledger itself, as the work is done.</source>
        <translation>这本台账由程序在工作中自动记录。</translation>
    </message>
    <message>
        <source>This office</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>Its names stand in headings and signatures</source>
        <translation>标题和落款要用到单位名称</translation>
    </message>
    <message>
        <source>Members, contracts and visits refer to them</source>
        <translation>会员、合同和走访都要引用工会组织</translation>
    </message>
    <message>
        <source>Without them reports have no numbers</source>
        <translation>没有这些记录，文件里就没有数字</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>The year&apos;s plan, measured by the records</source>
        <translation>年度计划，按记录核算完成情况</translation>
    </message>
</context>
<context>
    <name>desktop::NextPlanDialog</name>
    <message>
        <source>missed</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>a year later</source>
        <translation>顺延一年</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>加入计划</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>%1 年计划</translation>
    </message>
    <message>
        <source>Targets of next year</source>
        <translation>下一年的目标</translation>
    </message>
    <message>
        <source>From this year</source>
        <translation>来自本年度</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>A draft from the targets of %1: what was missed comes first with its reason, what goes on starts from what was reached. Values, wording and dates can be changed here.</source>
        <translation>根据 %1 年目标起草：未完成的排在前面并附原因，继续开展的以实际完成数为基数。数值、文字和日期都可在此修改。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Add %n target(s) to the plan</source>
        <translation>
            <numerusform>加入 %n 项目标</numerusform>
        </translation>
    </message>
    <message>
        <source>A new plan “%1” is made for them.</source>
        <translation>将为其新建计划“%1”。</translation>
    </message>
    <message>
        <source>They are added to “%1”.</source>
        <translation>将加入“%1”。</translation>
    </message>
</context>
<context>
    <name>desktop::OfficeDialog</name>
    <message>
        <source>About this office</source>
        <translation>本单位信息</translation>
    </message>
    <message>
        <source>Documents, list headings and signatures use these names. They stay in this database.</source>
        <translation>公文、名册标题和落款使用这些名称。这些信息只保存在本数据库中。</translation>
    </message>
    <message>
        <source>Full name *</source>
        <translation>全称 *</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Higher union</source>
        <translation>上级工会</translation>
    </message>
    <message>
        <source>Party organisation</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>Signed as</source>
        <translation>落款</translation>
    </message>
    <message>
        <source>the full name, if left empty</source>
        <translation>留空则用全称</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主席</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The full name is missing.</source>
        <translation>请填写全称。</translation>
    </message>
</context>
<context>
    <name>desktop::OperationPanel</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>修改：%1</translation>
    </message>
    <message>
        <source>To the trash: %1</source>
        <translation>移入回收站：%1</translation>
    </message>
    <message>
        <source>Out of the trash: %1</source>
        <translation>移出回收站：%1</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有%1项</translation>
    </message>
    <message>
        <source>Show these records</source>
        <translation>查看这些记录</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 条</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第%1号</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>desktop::OperationsModel</name>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <translation>不能撤销</translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation>今天 · %1</translation>
    </message>
    <message>
        <source>Yesterday · %1</source>
        <translation>昨天 · %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
</context>
<context>
    <name>desktop::OperationsPage</name>
    <message>
        <source>Find in the history</source>
        <translation>在操作记录中查找</translation>
    </message>
    <message>
        <source>Nothing was done here yet</source>
        <translation>还没有任何操作</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>显示更早的</translation>
    </message>
    <message>
        <source>History of the office</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Everything that was done, by whom, and the way back.</source>
        <translation>做过的每一项操作、由谁所做，以及如何撤销。</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>desktop::OperatorDialog</name>
    <message>
        <source>Who works here</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>The history of the office says who did what. Give the name your colleagues know you by; it can be changed at the foot of the window.</source>
        <translation>操作记录会写明每一项由谁所做。请填写同事认得的姓名；以后可在窗口底部修改。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>您是哪一位？</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不填写</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>请填写姓名。</translation>
    </message>
</context>
<context>
    <name>desktop::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>The year&apos;s own texts</source>
        <translation>本年自写段落</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>没有待补内容</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>未填写</translation>
    </message>
</context>
<context>
    <name>desktop::PageView</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>desktop::ParagraphPanel</name>
    <message>
        <source>Keep and recompute</source>
        <translation>保存并重算</translation>
    </message>
    <message>
        <source>The template&apos;s words again</source>
        <translation>恢复模板文字</translation>
    </message>
    <message>
        <source>Leave this paragraph out</source>
        <translation>略去本段</translation>
    </message>
    <message>
        <source>Words in {{ }} are figures: keep them, and they are computed again and again. Your words stand for this year until you take them back.</source>
        <translation>{{ }} 中是数据，请予保留，重新生成时会自动计算。您的文字在本年度一直有效，直到您恢复模板文字。</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>自拟文字</translation>
    </message>
    <message>
        <source>As the template says today</source>
        <translation>模板今天生成的文字</translation>
    </message>
    <message>
        <source>Nothing: there is no data for it.</source>
        <translation>没有内容：尚无相应数据。</translation>
    </message>
    <message>
        <source>The template&apos;s words are used.</source>
        <translation>现用模板文字。</translation>
    </message>
    <message>
        <source>This paragraph is left out.</source>
        <translation>本段已略去。</translation>
    </message>
    <message>
        <source>Your own words are used.</source>
        <translation>现用自拟文字。</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
</context>
<context>
    <name>desktop::PartStrip</name>
    <message>
        <source>%1: too few</source>
        <translation>%1：不足</translation>
    </message>
    <message>
        <source>%1: too many</source>
        <translation>%1：超出</translation>
    </message>
    <message>
        <source>%1: not over yet</source>
        <translation>%1：尚未结束</translation>
    </message>
    <message>
        <source>%1: has not begun</source>
        <translation>%1：尚未开始</translation>
    </message>
    <message>
        <source>Parts of the year</source>
        <translation>全年各期</translation>
    </message>
</context>
<context>
    <name>desktop::PlanModel</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 was empty</source>
        <translation>%1原为空</translation>
    </message>
    <message>
        <source>%1 was “%2”</source>
        <translation>%1原值“%2”</translation>
    </message>
    <message>
        <source>; </source>
        <translation>； </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>desktop::PlanPage</name>
    <message>
        <source>Rows of the plan</source>
        <translation>计划中的各行</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>有提醒</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>下一处问题</translation>
    </message>
    <message>
        <source>Problems first</source>
        <translation>问题在前</translation>
    </message>
    <message>
        <source>In the sheet&apos;s order</source>
        <translation>按原表顺序</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Probably there</source>
        <translation>可能已有</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <translation>在各行中查找</translation>
    </message>
    <message>
        <source>Records that are there already</source>
        <translation>已有的记录</translation>
    </message>
    <message>
        <source>update them</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>fill only what is empty</source>
        <translation>只补填空白</translation>
    </message>
    <message>
        <source>leave them as they are</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Records that are there already:</source>
        <translation>已有的记录：</translation>
    </message>
</context>
<context>
    <name>desktop::Preparation</name>
    <message>
        <source>Preparing a new office</source>
        <translation>新单位的准备工作</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>%1 %2 recorded</source>
        <translation>已有 %1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1 / %2</translation>
    </message>
</context>
<context>
    <name>desktop::QuickFind</name>
    <message>
        <source>Found records</source>
        <translation>找到的记录</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>%1  ·  Ledger</source>
        <translation>%1  ·  台账</translation>
    </message>
</context>
<context>
    <name>desktop::RecordChooser</name>
    <message>
        <source>Search by name</source>
        <translation>按名称查找</translation>
    </message>
    <message>
        <source>Make the document</source>
        <translation>生成文稿</translation>
    </message>
    <message>
        <source>Which record is the document about?</source>
        <translation>文稿涉及哪条记录？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>desktop::RecordPage</name>
    <message>
        <source>This list</source>
        <translation>本列表</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Previous record  Alt+Up</source>
        <translation>上一条  Alt+↑</translation>
    </message>
    <message>
        <source>Next record  Alt+Down</source>
        <translation>下一条  Alt+↓</translation>
    </message>
    <message>
        <source>Hide the record  F4</source>
        <translation>收起记录  F4</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the trash</source>
        <translation>
            <numerusform>已将 %n 条记录移到回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) restored</source>
        <translation>
            <numerusform>已恢复 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text (*.csv)</source>
        <translation>工作簿 (*.xlsx);;文本 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported, identity numbers masked</source>
        <translation>
            <numerusform>已导出 %n 行，证件号码已遮盖</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the blank form</source>
        <translation>保存空白登记表</translation>
    </message>
    <message>
        <source> form</source>
        <translation> 登记表</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Blank form saved</source>
        <translation>空白登记表已保存</translation>
    </message>
    <message>
        <source>More ledgers</source>
        <translation>更多台账</translation>
    </message>
    <message>
        <source>Back to the ledgers  Alt+Left</source>
        <translation>返回更多台账  Alt+Left</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>默认列</translation>
    </message>
    <message>
        <source>Keep this list…</source>
        <translation>保存这个列表…</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>保存列表</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>列表名称</translation>
    </message>
    <message>
        <source>Two records of %1 became one</source>
        <translation>“%1”的两条记录已合并为一条</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>查找重复…</translation>
    </message>
    <message>
        <source>Make the document: %1</source>
        <translation>生成文稿：%1</translation>
    </message>
</context>
<context>
    <name>desktop::RecordPanel</name>
    <message>
        <source>Choose a row to see the record.</source>
        <translation>选一行，这里显示这条记录。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>desktop::RecordView</name>
    <message>
        <source>Details</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新记录</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>New, not saved</source>
        <translation>新增，未保存</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved</source>
        <translation>
            <numerusform>%n 项未保存</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>desktop::ReportPage</name>
    <message>
        <source>Document</source>
        <translation>文稿</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Recompute</source>
        <translation>重算</translation>
    </message>
    <message>
        <source>Make PDF</source>
        <translation>生成 PDF</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Next figure</source>
        <translation>下一个数字</translation>
    </message>
    <message numerus="yes">
        <source>%1 written, %n page(s)</source>
        <translation>
            <numerusform>已生成 %1，共 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>The period must be two dates such as 2025-01-01 and 2025-12-31.</source>
        <translation>期间要写成两个日期，例如 2025-01-01 和 2025-12-31。</translation>
    </message>
    <message numerus="yes">
        <source>Draft · %n figure(s) missing</source>
        <translation>
            <numerusform>草稿 · %n 处待补</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft · nothing missing</source>
        <translation>草稿 · 没有待补</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>待补</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>Click a figure to see how it is counted and the rows behind it. N goes to the next figure. Double-click a paragraph to word it yourself.</source>
        <translation>点击数据可查看统计口径和背后的记录，按 N 键转到下一项数据。双击段落可自拟文字。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 已写出</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>已向打印机发送 %n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft · %n paragraph(s) of yours have no place in this template</source>
        <translation>
            <numerusform>草稿 · 有 %n 段自拟文字在此模板中已没有位置</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a Word file</source>
        <translation>生成 Word 文件</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Make PDF/A</source>
        <translation>生成 PDF/A</translation>
    </message>
    <message>
        <source>Make a Word file…</source>
        <translation>生成 Word 文件…</translation>
    </message>
    <message>
        <source>Make PDF/A…</source>
        <translation>生成 PDF/A…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>印发…</translation>
    </message>
    <message>
        <source>Issued documents…</source>
        <translation>已印发文稿…</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>模板…</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>已印发：%1</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Choose the record…</source>
        <translation>选择记录…</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>own</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>Choose the record the document is about.</source>
        <translation>请选择文稿所涉及的记录。</translation>
    </message>
    <message>
        <source>Rows behind the figures…</source>
        <translation>数据底稿…</translation>
    </message>
    <message>
        <source>Marked as a draft for comment</source>
        <translation>标为征求意见稿</translation>
    </message>
    <message>
        <source>Rows behind the figures</source>
        <translation>数据底稿</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>desktop::RestoreDialog</name>
    <message>
        <source>Restore from a copy</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>I know that it is a copy of another office</source>
        <translation>我知道这是另一个单位的备份</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>备份中</translation>
    </message>
    <message>
        <source>After restoring</source>
        <translation>恢复以后</translation>
    </message>
    <message>
        <source>What is in the copy against now</source>
        <translation>备份与现在的对比</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading and checking the copy…</source>
        <translation>正在读取、检查备份…</translation>
    </message>
    <message>
        <source>Reading the copy</source>
        <translation>正在读取备份</translation>
    </message>
    <message>
        <source>Copies (*.uhall-backup);;Office database (*.uhall);;All files (*)</source>
        <translation>备份 (*.uhall-backup);;数据文件 (*.uhall);;所有文件 (*)</translation>
    </message>
    <message>
        <source>“%1”, copied %2: %3 records</source>
        <translation>“%1”，备份于 %2，共 %3 条记录</translation>
    </message>
    <message>
        <source>This is a copy of another office: %1, not %2.</source>
        <translation>这是另一个单位的备份：%1，不是 %2。</translation>
    </message>
    <message>
        <source>The present file is damaged and cannot be read.</source>
        <translation>现在的数据文件已损坏，读不出来。</translation>
    </message>
    <message>
        <source>There is no file of the office at its place now.</source>
        <translation>原来的位置上现在没有数据文件。</translation>
    </message>
    <message>
        <source>The copy is whole: every byte of it was checked just now.</source>
        <translation>备份完好：刚才已逐字节核对。</translation>
    </message>
    <message>
        <source>as many</source>
        <translation>一样多</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>多 %1</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>少 %1</translation>
    </message>
    <message>
        <source>Nothing was done in the office since the copy was made.</source>
        <translation>备份之后没有做过任何操作。</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第 %1 号</translation>
    </message>
    <message>
        <source>and %1 earlier ones</source>
        <translation>还有更早的 %1 次</translation>
    </message>
    <message>
        <source>Done since the copy was made, and gone after restoring (%1):</source>
        <translation>备份之后做过、恢复后将没有的操作（%1 次）：</translation>
    </message>
    <message>
        <source>The copy was made by an earlier version of this program and will be upgraded.</source>
        <translation>这份备份由较早版本的程序做成，恢复时升级。</translation>
    </message>
    <message>
        <source>The present file is not deleted: it stays beside the office under another name, and can be put back the same way.</source>
        <translation>现在的文件不会删除：改名后留在旁边，可以用同样的办法再恢复它。</translation>
    </message>
    <message>
        <source>The window closes for a moment and opens again.</source>
        <translation>窗口会关闭片刻，然后重新打开。</translation>
    </message>
</context>
<context>
    <name>desktop::ResultPage</name>
    <message>
        <source>Take this import back</source>
        <translation>撤销这次导入</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>已导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>这次导入已撤销</translation>
    </message>
    <message>
        <source>Records removed</source>
        <translation>移除的记录</translation>
    </message>
    <message>
        <source>Former values restored</source>
        <translation>恢复原值的记录</translation>
    </message>
    <message>
        <source>Open the batch…</source>
        <translation>打开该批次…</translation>
    </message>
    <message>
        <source>What was kept, and why</source>
        <translation>保留的记录及原因</translation>
    </message>
    <message>
        <source>The rows are being written</source>
        <translation>正在写入各行</translation>
    </message>
    <message>
        <source>Either all of them are written or none: stopping leaves everything as it was.</source>
        <translation>要么全部写入，要么一行不写：停止后一切如前。</translation>
    </message>
    <message>
        <source>The batch keeps the file&apos;s checksum, the columns, the decisions and what became of every row. It can be taken back at any time, also next month.</source>
        <translation>该批次保存文件校验码、列的对应、所作决定和每一行的结果，随时可以撤回，下个月也可以。</translation>
    </message>
    <message numerus="yes">
        <source>Send back rejected rows (%n)…</source>
        <translation>
            <numerusform>退回不合格的 %n 行…</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is as it was before the import.</source>
        <translation>已恢复到导入之前的状态。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay as they are:</source>
        <translation>
            <numerusform>有 %n 条记录保持不变：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::RowDelegate</name>
    <message>
        <source>missing</source>
        <translation>待补</translation>
    </message>
    <message>
        <source>day unknown</source>
        <translation>日不详</translation>
    </message>
</context>
<context>
    <name>desktop::RowDetail</name>
    <message>
        <source>It is a new one</source>
        <translation>是新记录</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>略去该行</translation>
    </message>
    <message>
        <source>It is this record</source>
        <translation>就是这条记录</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Row %1 %2</source>
        <translation>第 %1 行 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing is guessed. Correct the cell in the sheet and import again, or send it back with the rejected rows.</source>
        <translation>程序不作猜测。请在表中改正该单元格后重新导入，或随不合格行一并退回。</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>导入后</translation>
    </message>
    <message>
        <source>Decided: a new one.</source>
        <translation>已定：新记录。</translation>
    </message>
    <message>
        <source>Decided: left out.</source>
        <translation>已定：略去。</translation>
    </message>
    <message>
        <source>Decided: it is this record.</source>
        <translation>已定：就是这条记录。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The other one is a row of this file, not a record</source>
        <translation>另一条是本文件中的一行，还不是记录</translation>
    </message>
    <message>
        <source>Record %1, there already</source>
        <translation>已有的记录 %1</translation>
    </message>
    <message>
        <source>Row %1, which comes first</source>
        <translation>在前的第 %1 行</translation>
    </message>
    <message>
        <source>probably record %1</source>
        <translation>很可能是记录 %1</translation>
    </message>
    <message>
        <source>probably the same as row %1</source>
        <translation>很可能与第 %1 行相同</translation>
    </message>
    <message>
        <source>Row %1 of the sheet</source>
        <translation>表中第 %1 行</translation>
    </message>
</context>
<context>
    <name>desktop::SavedLists</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>资料待补</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>改名…</translation>
    </message>
    <message>
        <source>Replace with what is shown now</source>
        <translation>改为当前显示的内容</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Rename the list</source>
        <translation>列表改名</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>列表名称</translation>
    </message>
    <message>
        <source>The list “%1” is in the trash</source>
        <translation>列表“%1”已移到回收站</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在计数</translation>
    </message>
</context>
<context>
    <name>desktop::Screenshots</name>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>文件夹“%1”建不了。</translation>
    </message>
</context>
<context>
    <name>desktop::SensitiveEditor</name>
    <message>
        <source>Show or hide</source>
        <translation>显示或隐藏</translation>
    </message>
</context>
<context>
    <name>desktop::SheetNotes</name>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>只显示一条</translation>
    </message>
    <message numerus="yes">
        <source>All %n notes</source>
        <translation>
            <numerusform>全部 %n 条说明</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::SidesDialog</name>
    <message>
        <source>Two versions of %1</source>
        <translation>对照两个版本：%1</translation>
    </message>
    <message>
        <source>Yours, not saved</source>
        <translation>我填写的（未保存）</translation>
    </message>
    <message>
        <source>Saved elsewhere</source>
        <translation>别处已保存的</translation>
    </message>
    <message>
        <source>No field was changed on both sides.</source>
        <translation>没有两边都改过的项目。</translation>
    </message>
    <message>
        <source>Changed on both sides: %1</source>
        <translation>两边都改过：%1</translation>
    </message>
    <message>
        <source>Click the value that is to stand. Nothing is saved yet.</source>
        <translation>点选要保留的值；此时尚未保存。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go on with these</source>
        <translation>按所选继续</translation>
    </message>
</context>
<context>
    <name>desktop::StartDialog</name>
    <message>
        <source>New office</source>
        <translation>新建台账</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>打开台账</translation>
    </message>
    <message>
        <source>One office is one file. It holds the ledgers, the settings and the history, and stays on this computer or your share.</source>
        <translation>一个单位一个文件，台账、设置和变更记录都在里面，只存放在本机或您的共享文件夹。</translation>
    </message>
    <message>
        <source>Ledgers of the trade union office</source>
        <translation>工会台账</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Where shall the database be kept?</source>
        <translation>台账文件放在哪里？</translation>
    </message>
    <message>
        <source>union office</source>
        <translation>工会台账</translation>
    </message>
    <message>
        <source>Office database (*.uhall)</source>
        <translation>台账文件 (*.uhall)</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or open it.</source>
        <translation>“%1”已经存在。请换一个名字，或者直接打开它。</translation>
    </message>
    <message>
        <source>Office database (*.uhall);;All files (*)</source>
        <translation>台账文件 (*.uhall);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>Restore the copy of %1…</source>
        <translation>恢复 %1 的备份…</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Where shall the office be restored?</source>
        <translation>恢复到哪里？</translation>
    </message>
</context>
<context>
    <name>desktop::StartPage</name>
    <message>
        <source>Nothing falls due. Terms come from the records: contracts that end, households to visit, proposals to answer, reminders.</source>
        <translation>没有到期事项。期限取自各项记录：到期的合同、应走访的困难户、待答复的提案、提醒等。</translation>
    </message>
    <message>
        <source>This year has no targets yet. Import the sheet of targets, or record them one by one; the board then measures them by the records.</source>
        <translation>今年还没有目标。导入目标表或逐条录入，程序就会按记录计算完成情况。</translation>
    </message>
    <message>
        <source>Charts appear with the first visits, members and payments.</source>
        <translation>有了走访、会员和发放记录，这里就会出现图表。</translation>
    </message>
    <message>
        <source>Due and overdue</source>
        <translation>到期与逾期</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Plan and summary</source>
        <translation>计划总结</translation>
    </message>
    <message>
        <source>Targets of the year</source>
        <translation>本年目标</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>%1 年计划</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>已完成 %1</translation>
    </message>
    <message>
        <source>going on %1</source>
        <translation>进行中 %1</translation>
    </message>
    <message>
        <source>at risk %1</source>
        <translation>有风险 %1</translation>
    </message>
    <message>
        <source>missing %1</source>
        <translation>待补 %1</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>换页签</translation>
    </message>
    <message>
        <source>recompute</source>
        <translation>重算</translation>
    </message>
    <message>
        <source>Plan board</source>
        <translation>计划看板</translation>
    </message>
</context>
<context>
    <name>desktop::StatusBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 %2 / %3</source>
        <translation>%1 %2 / %3</translation>
    </message>
    <message>
        <source>Who works here: the name in the history of the office. Click to change it.</source>
        <translation>操作人：操作记录中的署名。点击可修改。</translation>
    </message>
</context>
<context>
    <name>desktop::TargetModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>待补</translation>
    </message>
    <message>
        <source>at risk · %1</source>
        <translation>有风险 · %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>desktop::TargetPanel</name>
    <message>
        <source>Months and units</source>
        <translation>各月和单位</translation>
    </message>
    <message>
        <source>Fulfilled by</source>
        <translation>由以下记录完成</translation>
    </message>
    <message>
        <source>Why not reached</source>
        <translation>未完成原因</translation>
    </message>
    <message>
        <source>Open the records behind it</source>
        <translation>打开相应的记录</translation>
    </message>
    <message>
        <source>Open those that are lacking</source>
        <translation>打开尚缺的记录</translation>
    </message>
    <message>
        <source>Save the reason</source>
        <translation>保存原因</translation>
    </message>
    <message>
        <source>What stood in the way; next year&apos;s plan begins with it.</source>
        <translation>遇到了什么困难；下年计划由此起草。</translation>
    </message>
    <message>
        <source>assigned by %1</source>
        <translation>%1下达</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>in each at least</source>
        <translation>每期不少于</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>原定 %1</translation>
    </message>
    <message numerus="yes">
        <source>all %n unit(s)</source>
        <translation>
            <numerusform>%n 家单位全部达到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) short</source>
        <translation>
            <numerusform>%n 家单位未达到</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>take off the link</source>
        <translation>取消关联</translation>
    </message>
</context>
<context>
    <name>desktop::TemplateDialog</name>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Errors of the template</source>
        <translation>模板中的错误</translation>
    </message>
    <message>
        <source>Import from file…</source>
        <translation>从文件导入…</translation>
    </message>
    <message>
        <source>Export to file…</source>
        <translation>导出到文件…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Back to the shipped one</source>
        <translation>恢复原模板</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Nothing is wrong in this template.</source>
        <translation>模板没有错误。</translation>
    </message>
    <message>
        <source>There is no record yet to make a document about.</source>
        <translation>还没有可用于生成该文稿的记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 处错误</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was before the errors</source>
        <translation>出错之前的样子</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) missing</source>
        <translation>
            <numerusform>缺 %n 项数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Template (*.txt)</source>
        <translation>模板 (*.txt)</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>own</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>Saved in the place of the shipped template</source>
        <translation>已保存，替换了随软件提供的模板</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>There is already a template “%1”.</source>
        <translation>已有模板“%1”。</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>已另存为“%1”</translation>
    </message>
    <message>
        <source>The shipped template is used again.</source>
        <translation>已恢复使用随软件提供的模板。</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>导入模板</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <translation>“%1”已导入。</translation>
    </message>
    <message>
        <source>Export the template</source>
        <translation>导出模板</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 已写出</translation>
    </message>
    <message>
        <source>misspelt</source>
        <translation>误写的指标</translation>
    </message>
</context>
<context>
    <name>desktop::TemplateText</name>
    <message>
        <source>Text of the template</source>
        <translation>模板内容</translation>
    </message>
</context>
<context>
    <name>desktop::TextPanel</name>
    <message>
        <source>Keep and recompute</source>
        <translation>保存并重算</translation>
    </message>
    <message>
        <source>Your own words for this year. They are kept when the figures are computed again.</source>
        <translation>本年自己写的内容，重算时保留。</translation>
    </message>
</context>
<context>
    <name>desktop::TopBar</name>
    <message>
        <source>Find people, files, numbers</source>
        <translation>查人员、档案、编号</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>主菜单</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Statistics year</source>
        <translation>统计年度</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年</translation>
    </message>
</context>
<context>
    <name>desktop::TypedDialog</name>
    <message>
        <source>What was typed here is not kept when the window closes.</source>
        <translation>关闭后，这里填写的内容不保留。</translation>
    </message>
</context>
<context>
    <name>desktop::WizardFoot</name>
    <message>
        <source>Import the good rows first</source>
        <translation>先导入合格行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>Send back rejected rows (%n)…</source>
        <translation>
            <numerusform>退回不合格的 %n 行…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispute</name>
    <message>
        <source>Case number</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>How applied</source>
        <translation>申请方式</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理日期</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>受理渠道</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>争议类型</translation>
    </message>
    <message>
        <source>Handled at</source>
        <translation>调处层级</translation>
    </message>
    <message>
        <source>State</source>
        <translation>处理状态</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>涉事单位</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Applicant&apos;s phone</source>
        <translation>申请人电话</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>被申请人</translation>
    </message>
    <message>
        <source>Workers concerned</source>
        <translation>涉及职工数</translation>
    </message>
    <message>
        <source>Amount in dispute</source>
        <translation>涉案金额</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>争议事项</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>调解员</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>调处</translation>
    </message>
    <message>
        <source>Mediation began</source>
        <translation>调解开始日期</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结案日期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>调处结果</translation>
    </message>
    <message>
        <source>Agreement number</source>
        <translation>调解协议书编号</translation>
    </message>
    <message>
        <source>Amount agreed</source>
        <translation>协议金额</translation>
    </message>
    <message>
        <source>To be performed by</source>
        <translation>履行期限</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>履行情况</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>回访日期</translation>
    </message>
    <message>
        <source>What the follow-up found</source>
        <translation>回访情况</translation>
    </message>
    <message>
        <source>Sent to arbitration</source>
        <translation>转仲裁日期</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>协商前天数</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>协商后天数</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Labour disputes</source>
        <translation>劳动争议</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>会同单位</translation>
    </message>
</context>
<context>
    <name>domain::Area</name>
    <message>
        <source>Organisation and members</source>
        <translation>组织与会员</translation>
    </message>
    <message>
        <source>Dues and funds</source>
        <translation>会费与经费</translation>
    </message>
    <message>
        <source>Aid and services</source>
        <translation>帮扶与服务</translation>
    </message>
    <message>
        <source>Rights and democratic management</source>
        <translation>权益与民主管理</translation>
    </message>
    <message>
        <source>Activities and honours</source>
        <translation>活动与荣誉</translation>
    </message>
    <message>
        <source>Publicity and files</source>
        <translation>宣传与档案</translation>
    </message>
    <message>
        <source>Plan and report</source>
        <translation>计划与文稿</translation>
    </message>
    <message>
        <source>This office</source>
        <translation>本单位</translation>
    </message>
</context>
<context>
    <name>domain::Entity</name>
    <message>
        <source>“%1” is kept by the program itself: records are not typed in or imported there.</source>
        <translation>“%1”由程序自动记录，不能手工录入或导入。</translation>
    </message>
</context>
<context>
    <name>dues_payment</name>
    <message>
        <source>Payment number</source>
        <translation>缴费编号</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>会员编号</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会员姓名</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>所属工会</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>所属期间</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应缴金额</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实缴金额</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>缴纳日期</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>缴纳方式</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>收缴人</translation>
    </message>
    <message>
        <source>Special purpose</source>
        <translation>专项用途</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Dues</source>
        <translation>会费缴纳</translation>
    </message>
</context>
<context>
    <name>event</name>
    <message>
        <source>Event number</source>
        <translation>活动编号</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>活动名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>活动类别</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>节日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>活动状态</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>活动日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动品牌</translation>
    </message>
    <message>
        <source>Organiser&apos;s level</source>
        <translation>组织层级</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>主办与协办</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Part taken</source>
        <translation>参与方式</translation>
    </message>
    <message>
        <source>Co-organisers</source>
        <translation>协办单位</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>期数</translation>
    </message>
    <message>
        <source>People planned</source>
        <translation>计划人数</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>参加人次</translation>
    </message>
    <message>
        <source>Units taking part</source>
        <translation>参加单位数</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>观众人次</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>志愿者人数</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长分钟</translation>
    </message>
    <message>
        <source>Items on the programme</source>
        <translation>节目数</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>是否免费</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>经费</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>决算</translation>
    </message>
    <message>
        <source>Expense head</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Economic benefit</source>
        <translation>经济效益</translation>
    </message>
    <message>
        <source>Resource used</source>
        <translation>使用资源</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Number of resources</source>
        <translation>资源数量</translation>
    </message>
    <message>
        <source>Pairing number</source>
        <translation>结对编号</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>总结</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>开展周期</translation>
    </message>
    <message>
        <source>Item of the plan</source>
        <translation>计划事项</translation>
    </message>
</context>
<context>
    <name>facility</name>
    <message>
        <source>Facility number</source>
        <translation>设施编号</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>阵地设施</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Field of service</source>
        <translation>服务领域</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>所属单位</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>建成日期</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>建设</translation>
    </message>
    <message>
        <source>Money invested</source>
        <translation>投入资金</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>出资单位</translation>
    </message>
    <message>
        <source>Area in square metres</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>People it holds</source>
        <translation>可容纳人数</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备设施</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Openings a week</source>
        <translation>每周开放次数</translation>
    </message>
    <message>
        <source>How to book</source>
        <translation>预约方式</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>服务人次</translation>
    </message>
    <message>
        <source>Member prices</source>
        <translation>优惠内容</translation>
    </message>
    <message>
        <source>Agreement until</source>
        <translation>协议到期日期</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>命名与等级</translation>
    </message>
    <message>
        <source>Named by level</source>
        <translation>命名级别</translation>
    </message>
    <message>
        <source>Named on</source>
        <translation>命名日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>阵地设施</translation>
    </message>
</context>
<context>
    <name>family_member</name>
    <message>
        <source>Case number</source>
        <translation>档案编号</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>ID type</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>其他联系方式</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Illness or disability</source>
        <translation>疾病残疾类别</translation>
    </message>
    <message>
        <source>Medical insurance</source>
        <translation>医保状况</translation>
    </message>
    <message>
        <source>Model worker</source>
        <translation>劳模类型</translation>
    </message>
    <message>
        <source>Household registration</source>
        <translation>户口类型</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Work and school</source>
        <translation>单位与学校</translation>
    </message>
    <message>
        <source>Work state</source>
        <translation>工作状态</translation>
    </message>
    <message>
        <source>Workplace or school</source>
        <translation>单位或学校</translation>
    </message>
    <message>
        <source>Monthly income</source>
        <translation>月收入</translation>
    </message>
    <message>
        <source>Labour contract signed</source>
        <translation>劳动合同签订时间</translation>
    </message>
    <message>
        <source>Contract term</source>
        <translation>合同期限</translation>
    </message>
    <message>
        <source>Stage of schooling</source>
        <translation>就读阶段</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>当前学历</translation>
    </message>
    <message>
        <source>Enrolled in</source>
        <translation>入学年份</translation>
    </message>
    <message>
        <source>Years of schooling</source>
        <translation>年制</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Family members</source>
        <translation>家庭成员</translation>
    </message>
</context>
<context>
    <name>fund_entry</name>
    <message>
        <source>Voucher</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Budget year</source>
        <translation>预算年度</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>收支方向</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>业务类型</translation>
    </message>
    <message>
        <source>Account head</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>所属期间</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Size of the unit</source>
        <translation>单位规模</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>会员编号</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>工资总额</translation>
    </message>
    <message>
        <source>Rate (%)</source>
        <translation>计提比例</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>征收方式</translation>
    </message>
    <message>
        <source>May be returned</source>
        <translation>是否符合返还条件</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>认定日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>款项</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应缴金额</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算金额</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>应缴日期</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>出资单位</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>结算方式</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户银行</translation>
    </message>
    <message>
        <source>Bank account number</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>票据号</translation>
    </message>
    <message>
        <source>Event number</source>
        <translation>活动编号</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>物品名称</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit of quantity</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>上缴与返还</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Fund entries</source>
        <translation>经费收支</translation>
    </message>
</context>
<context>
    <name>hardship_case</name>
    <message>
        <source>Case number</source>
        <translation>档案编号</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>ID type</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>残疾类别</translation>
    </message>
    <message>
        <source>Model worker</source>
        <translation>劳模类型</translation>
    </message>
    <message>
        <source>Single parent</source>
        <translation>是否单亲</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>Work and contact</source>
        <translation>单位与联系</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>其他联系方式</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Kind of employer</source>
        <translation>单位性质</translation>
    </message>
    <message>
        <source>State of the employer</source>
        <translation>企业状况</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>所属行业</translation>
    </message>
    <message>
        <source>Work state</source>
        <translation>工作状态</translation>
    </message>
    <message>
        <source>Working since</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Able to help themselves</source>
        <translation>是否有一定自救能力</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>家庭住址</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Household registration</source>
        <translation>户口类型</translation>
    </message>
    <message>
        <source>Registered district</source>
        <translation>户口所在地行政区划</translation>
    </message>
    <message>
        <source>Household kind</source>
        <translation>户类</translation>
    </message>
    <message>
        <source>Hardship</source>
        <translation>困难情况</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>困难类别</translation>
    </message>
    <message>
        <source>Main cause</source>
        <translation>主要致困原因</translation>
    </message>
    <message>
        <source>Further causes</source>
        <translation>次要致困原因</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>File level</source>
        <translation>建档级别</translation>
    </message>
    <message>
        <source>File class</source>
        <translation>档案类别</translation>
    </message>
    <message>
        <source>Nobody employed</source>
        <translation>是否为零就业家庭</translation>
    </message>
    <message>
        <source>Household size</source>
        <translation>家庭人口</translation>
    </message>
    <message>
        <source>Income and housing</source>
        <translation>收入与住房</translation>
    </message>
    <message>
        <source>Own monthly income</source>
        <translation>本人月平均收入</translation>
    </message>
    <message>
        <source>Other yearly income</source>
        <translation>家庭其他非薪资年收入</translation>
    </message>
    <message>
        <source>Yearly income</source>
        <translation>家庭年度总收入</translation>
    </message>
    <message>
        <source>Monthly income per head</source>
        <translation>家庭月人均收入</translation>
    </message>
    <message>
        <source>Unavoidable expenses</source>
        <translation>刚性支出</translation>
    </message>
    <message>
        <source>Subsistence allowance</source>
        <translation>低保金额</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>住房类型</translation>
    </message>
    <message>
        <source>Floor area (m²)</source>
        <translation>建筑面积</translation>
    </message>
    <message>
        <source>Medical insurance</source>
        <translation>医保状况</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户银行</translation>
    </message>
    <message>
        <source>Bank card number</source>
        <translation>银行卡号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>档案状态</translation>
    </message>
    <message>
        <source>File</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>In the national system</source>
        <translation>是否录入系统</translation>
    </message>
    <message>
        <source>Key household</source>
        <translation>是否重点对象</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>上报单位</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>上报日期</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>建档日期</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>销档日期</translation>
    </message>
    <message>
        <source>Why closed</source>
        <translation>销档原因</translation>
    </message>
    <message>
        <source>Why refused</source>
        <translation>不予建档原因</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>帮扶责任人</translation>
    </message>
    <message>
        <source>Filed by</source>
        <translation>建档人</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Hardship cases</source>
        <translation>困难帮扶</translation>
    </message>
    <message>
        <source>Goal of the help</source>
        <translation>帮扶目标</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>帮扶措施</translation>
    </message>
</context>
<context>
    <name>honour</name>
    <message>
        <source>Honour number</source>
        <translation>荣誉编号</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>荣誉名称</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Kind of winner</source>
        <translation>获奖对象类别</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>获奖对象</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>会员编号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>所在单位</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>赛事名称</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>授予</translation>
    </message>
    <message>
        <source>Event number</source>
        <translation>活动编号</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>授予单位</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申报日期</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>授予日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>State</source>
        <translation>荣誉状态</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>表彰文号</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>Prize money</source>
        <translation>奖金</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>主要事迹</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Honours</source>
        <translation>荣誉</translation>
    </message>
</context>
<context>
    <name>import_batch</name>
    <message>
        <source>File</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>导入台账</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>导入人</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增行数</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新行数</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变行数</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒绝行数</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>文件校验码</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列对应</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>导入操作号</translation>
    </message>
    <message>
        <source>Taken back by operation</source>
        <translation>撤销操作号</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>导入决定</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>Inspection number</source>
        <translation>检查编号</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>检查类型</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>检查主题</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>组织单位</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>会同单位</translation>
    </message>
    <message>
        <source>Inspectors</source>
        <translation>检查人员</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>被检查单位</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>单位性质</translation>
    </message>
    <message>
        <source>Key unit</source>
        <translation>是否重点企业</translation>
    </message>
    <message>
        <source>Workers concerned</source>
        <translation>涉及职工数</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>Number of problems</source>
        <translation>问题数</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>整改意见</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Injured or dead</source>
        <translation>伤亡人数</translation>
    </message>
    <message>
        <source>Wages owed</source>
        <translation>拖欠金额</translation>
    </message>
    <message>
        <source>Wages recovered</source>
        <translation>清欠金额</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>是否整改</translation>
    </message>
    <message>
        <source>Putting right</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>To be put right by</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Put right on</source>
        <translation>整改日期</translation>
    </message>
    <message>
        <source>How</source>
        <translation>整改情况</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>复查日期</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>检查监督</translation>
    </message>
</context>
<context>
    <name>insurance_claim</name>
    <message>
        <source>Claim number</source>
        <translation>理赔编号</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>理赔</translation>
    </message>
    <message>
        <source>Enrolment number</source>
        <translation>参保编号</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>保单号</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>保障计划</translation>
    </message>
    <message>
        <source>State</source>
        <translation>理赔状态</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>理赔人</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>会员编号</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>ID type</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>档案编号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>参保单位</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理赔事由</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>就诊医院</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>出险日期</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>理赔日期</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>款项</translation>
    </message>
    <message>
        <source>Medical cost</source>
        <translation>医疗费用</translation>
    </message>
    <message>
        <source>Own burden</source>
        <translation>自付金额</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>理赔金额</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户银行</translation>
    </message>
    <message>
        <source>Bank card number</source>
        <translation>银行卡号</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Insurance claims</source>
        <translation>互助保障理赔</translation>
    </message>
</context>
<context>
    <name>insurance_enrolment</name>
    <message>
        <source>Enrolment number</source>
        <translation>参保编号</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>参保</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>保单号</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>保障计划</translation>
    </message>
    <message>
        <source>Enrolled as</source>
        <translation>参保方式</translation>
    </message>
    <message>
        <source>Insured person</source>
        <translation>参保人</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>参保人员</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>会员编号</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>ID type</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>参保单位</translation>
    </message>
    <message>
        <source>People insured</source>
        <translation>参保人数</translation>
    </message>
    <message>
        <source>Everyone insured</source>
        <translation>是否全员参保</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>参保份数</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>款项</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>保费</translation>
    </message>
    <message>
        <source>Premium paid by</source>
        <translation>缴费来源</translation>
    </message>
    <message>
        <source>Sum insured</source>
        <translation>保障金额</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>参保日期</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Insurance enrolments</source>
        <translation>互助保障参保</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Unionhall</source>
        <translation>工会台账</translation>
    </message>
    <message>
        <source>Which database? Name it with --database FILE.</source>
        <translation>用哪个台账？请用 --database FILE 指明。</translation>
    </message>
    <message>
        <source>The office database to open.</source>
        <translation>要打开的台账文件。</translation>
    </message>
    <message>
        <source>Write pictures of the main pages and leave.</source>
        <translation>写出各主要页面的截图后退出。</translation>
    </message>
    <message>
        <source>Dark colours.</source>
        <translation>深色界面。</translation>
    </message>
    <message>
        <source>With --screenshots: also every page of importing this sheet.</source>
        <translation>配合 --screenshots：另外截取导入该表的每一页。</translation>
    </message>
</context>
<context>
    <name>member</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>ID type</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>ID valid until</source>
        <translation>证件有效期</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Native place</source>
        <translation>籍贯</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>学位</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>所属工会</translation>
    </message>
    <message>
        <source>Union and post</source>
        <translation>所属与岗位</translation>
    </message>
    <message>
        <source>Union group</source>
        <translation>工会小组</translation>
    </message>
    <message>
        <source>Union post</source>
        <translation>工会职务</translation>
    </message>
    <message>
        <source>Party post</source>
        <translation>党内职务</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Employer&apos;s credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>System</source>
        <translation>所属系统</translation>
    </message>
    <message>
        <source>Professional title</source>
        <translation>技术职称</translation>
    </message>
    <message>
        <source>Skill level</source>
        <translation>技术等级</translation>
    </message>
    <message>
        <source>Form of employment</source>
        <translation>用工形式</translation>
    </message>
    <message>
        <source>Employment state</source>
        <translation>就业状态</translation>
    </message>
    <message>
        <source>Working since</source>
        <translation>参加工作时间</translation>
    </message>
    <message>
        <source>Joined the employer</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Migrant worker</source>
        <translation>是否农民工</translation>
    </message>
    <message>
        <source>New-form employment group</source>
        <translation>新就业形态群体</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>会员编号</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>会籍状态</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入会日期</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离会日期</translation>
    </message>
    <message>
        <source>Staff representative</source>
        <translation>是否职工代表</translation>
    </message>
    <message>
        <source>Model worker</source>
        <translation>劳模类型</translation>
    </message>
    <message>
        <source>In hardship</source>
        <translation>是否困难职工</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>其他联系方式</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>家庭住址</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Household registration</source>
        <translation>户籍类型</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>户籍地址</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户银行</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Bank card number</source>
        <translation>银行卡号</translation>
    </message>
    <message>
        <source>Talents and hobbies</source>
        <translation>特长爱好</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
</context>
<context>
    <name>membership_change</name>
    <message>
        <source>Change number</source>
        <translation>变动编号</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>会员编号</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会员姓名</translation>
    </message>
    <message>
        <source>ID type</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>变动类型</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>变动日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why kept</source>
        <translation>保留原因</translation>
    </message>
    <message>
        <source>From union</source>
        <translation>原工会</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>转出与转入</translation>
    </message>
    <message>
        <source>To union</source>
        <translation>现工会</translation>
    </message>
    <message>
        <source>From group</source>
        <translation>原工会小组</translation>
    </message>
    <message>
        <source>To group</source>
        <translation>现工会小组</translation>
    </message>
    <message>
        <source>New employer</source>
        <translation>现工作单位</translation>
    </message>
    <message>
        <source>Letter of transfer</source>
        <translation>接转函编号</translation>
    </message>
    <message>
        <source>Dues paid up to</source>
        <translation>会费缴至</translation>
    </message>
    <message>
        <source>State</source>
        <translation>办理状态</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>审批日期</translation>
    </message>
    <message>
        <source>Accepted by the new union</source>
        <translation>接收日期</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Membership changes</source>
        <translation>会籍变动</translation>
    </message>
</context>
<context>
    <name>operator</name>
    <message>
        <source>Marked as active, but left the post on %1.</source>
        <translation>标为在岗，但已于 %1 离任。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>经办人员姓名</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>User name on this computer</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>所属工会</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>分管工作</translation>
    </message>
    <message>
        <source>In the post since</source>
        <translation>上岗日期</translation>
    </message>
    <message>
        <source>Left the post</source>
        <translation>离岗日期</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>是否在岗</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>工作交接人</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>经办人员</translation>
    </message>
</context>
<context>
    <name>organization</name>
    <message>
        <source>Union code</source>
        <translation>工会编号</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Higher union</source>
        <translation>上级工会</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>组建形式</translation>
    </message>
    <message>
        <source>State</source>
        <translation>建会状态</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>单位性质</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>所在单位</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>所属行业</translation>
    </message>
    <message>
        <source>System</source>
        <translation>所属系统</translation>
    </message>
    <message>
        <source>Industrial park</source>
        <translation>所在园区</translation>
    </message>
    <message>
        <source>Above scale</source>
        <translation>是否规模以上</translation>
    </message>
    <message>
        <source>Annual sales</source>
        <translation>年销售额</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>职工人数</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Female employees</source>
        <translation>女职工人数</translation>
    </message>
    <message>
        <source>Migrant workers</source>
        <translation>农民工人数</translation>
    </message>
    <message>
        <source>Members as reported</source>
        <translation>填报会员数</translation>
    </message>
    <message>
        <source>Chairperson</source>
        <translation>工会主席</translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation>届满日期</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>落户日期</translation>
    </message>
    <message>
        <source>Founding</source>
        <translation>建会</translation>
    </message>
    <message>
        <source>Founding work began</source>
        <translation>筹建日期</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>建会日期</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>撤销日期</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>规范化</translation>
    </message>
    <message>
        <source>Stars granted</source>
        <translation>授星日期</translation>
    </message>
    <message>
        <source>Standardised union</source>
        <translation>是否规范化工会</translation>
    </message>
    <message>
        <source>Standardisation level</source>
        <translation>规范化级别</translation>
    </message>
    <message>
        <source>Standardisation granted</source>
        <translation>规范化命名日期</translation>
    </message>
    <message>
        <source>Key unit of joint creation</source>
        <translation>是否创建重点单位</translation>
    </message>
    <message>
        <source>Staff congress</source>
        <translation>是否建立职代会制度</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>维权</translation>
    </message>
    <message>
        <source>Staff congress since</source>
        <translation>职代会建制日期</translation>
    </message>
    <message>
        <source>Open factory affairs</source>
        <translation>是否实行厂务公开</translation>
    </message>
    <message>
        <source>Open factory affairs since</source>
        <translation>厂务公开日期</translation>
    </message>
    <message>
        <source>Mediation body</source>
        <translation>是否建立调解组织</translation>
    </message>
    <message>
        <source>Mediation body since</source>
        <translation>调解组织建立日期</translation>
    </message>
    <message>
        <source>Mediators</source>
        <translation>调解员人数</translation>
    </message>
    <message>
        <source>Women workers’ committee</source>
        <translation>是否建立女职工委员会</translation>
    </message>
    <message>
        <source>Audit committee</source>
        <translation>是否建立经费审查委员会</translation>
    </message>
    <message>
        <source>Labour law supervision</source>
        <translation>是否建立劳动法律监督组织</translation>
    </message>
    <message>
        <source>Aid fund</source>
        <translation>是否建立帮困基金</translation>
    </message>
    <message>
        <source>Aid fund since</source>
        <translation>帮困基金建立日期</translation>
    </message>
    <message>
        <source>Aid fund balance</source>
        <translation>帮困基金余额</translation>
    </message>
    <message>
        <source>Key unit of work safety</source>
        <translation>是否安全生产重点企业</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>辖区人口</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>辖区</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>村数</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>居委会数</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>工会组织</translation>
    </message>
    <message>
        <source>Has a seal</source>
        <translation>是否有印章</translation>
    </message>
    <message>
        <source>Has a plaque</source>
        <translation>是否挂牌</translation>
    </message>
    <message>
        <source>What is made open</source>
        <translation>公开内容</translation>
    </message>
</context>
<context>
    <name>pairing</name>
    <message>
        <source>Pairing number</source>
        <translation>结对编号</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>结对</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>对数编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>结对类别</translation>
    </message>
    <message>
        <source>Strong union</source>
        <translation>优秀工会</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>结对工会</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签约日期</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议名称</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>What is done together</source>
        <translation>共建内容</translation>
    </message>
    <message>
        <source>Contact of the strong union</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Phone of the strong union</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Contact of the partner</source>
        <translation>结对工会联系人</translation>
    </message>
    <message>
        <source>Phone of the partner</source>
        <translation>结对工会电话</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>共建成效</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Pairings</source>
        <translation>结对共建</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>Plan number</source>
        <translation>计划编号</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>计划类别</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Guiding thought</source>
        <translation>指导思想</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>工作目标</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>保障措施</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>制定依据</translation>
    </message>
    <message>
        <source>State</source>
        <translation>计划状态</translation>
    </message>
    <message>
        <source>Decision and issue</source>
        <translation>审议与印发</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>起草人</translation>
    </message>
    <message>
        <source>Drafted on</source>
        <translation>起草日期</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>审议会议</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>审议通过日期</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>落款日期</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>报送单位</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>年度计划</translation>
    </message>
</context>
<context>
    <name>proposal</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Seconders</source>
        <translation>附议人</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>所在单位</translation>
    </message>
    <message>
        <source>Congress</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>提案依据</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>建议内容</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>是否立案</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>立案日期</translation>
    </message>
    <message>
        <source>Undertaken by</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Proposer’s opinion</source>
        <translation>提案人意见</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>是否采纳</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>Put into practice on</source>
        <translation>采纳日期</translation>
    </message>
    <message>
        <source>Economic benefit</source>
        <translation>经济效益</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>奖励等次</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖励金额</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Proposals and suggestions</source>
        <translation>提案建议</translation>
    </message>
</context>
<context>
    <name>publication</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>报道</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Level of the media</source>
        <translation>媒体级别</translation>
    </message>
    <message>
        <source>Page and section</source>
        <translation>版面栏目</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Address on the net</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Event number</source>
        <translation>活动编号</translation>
    </message>
    <message>
        <source>Sent in on</source>
        <translation>报送日期</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>是否采用</translation>
    </message>
    <message>
        <source>Copies or pieces</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Size and score</source>
        <translation>篇幅与考核</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>覆盖人数</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>考核得分</translation>
    </message>
    <message>
        <source>Fee or prize</source>
        <translation>稿酬</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>制作费用</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>宣传报道</translation>
    </message>
</context>
<context>
    <name>reminder</name>
    <message>
        <source>There is no ledger “%1”.</source>
        <translation>没有“%1”这个台账。</translation>
    </message>
    <message>
        <source>The days ahead are counted from 0 upwards.</source>
        <translation>提前天数从 0 起算。</translation>
    </message>
    <message>
        <source>It is done, but the day is missing.</source>
        <translation>已办，但缺少办理日期。</translation>
    </message>
    <message>
        <source>There is a day it was done, but it is not marked as done.</source>
        <translation>有办理日期，但没有标为已办。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>提醒事项</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>提醒类别</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>提前天数</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>State</source>
        <translation>提醒状态</translation>
    </message>
    <message>
        <source>Doing it</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>关联台账</translation>
    </message>
    <message>
        <source>About</source>
        <translation>有关记录</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>关联编号</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>关联记录号</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>It is issued, but the day is missing.</source>
        <translation>已印发，但缺少印发日期。</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文稿编号</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文稿</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>文稿标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>文稿种类</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>统计起始日期</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>统计截止日期</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>成文日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>文稿状态</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>印发</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>印发日期</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>拟稿人</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>主送单位</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Figures in it</source>
        <translation>数据个数</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>文件校验码</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文稿</translation>
    </message>
</context>
<context>
    <name>report_template</name>
    <message>
        <source>Name</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>文种</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用单位</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>模板内容</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>修改人</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>修改日期</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>来源文件</translation>
    </message>
    <message>
        <source>Own templates</source>
        <translation>文档模板</translation>
    </message>
</context>
<context>
    <name>saved_filter</name>
    <message>
        <source>There is no ledger “%1”.</source>
        <translation>没有“%1”这个台账。</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1 没有“%2”这个字段。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>列表名称</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>所属台账</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>显示列</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>排序列</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>是否倒序</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>是否共用</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>创建人</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>常用列表</translation>
    </message>
</context>
<context>
    <name>service_record</name>
    <message>
        <source>Service number</source>
        <translation>服务编号</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>服务日期</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>诉求内容</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>服务对象</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>ID type</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>会员编号</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>档案编号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>所在单位</translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation>涉及人数</translation>
    </message>
    <message>
        <source>Service card number</source>
        <translation>服务卡号</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>服务卡</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>推荐单位</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>推荐岗位</translation>
    </message>
    <message>
        <source>Started work</source>
        <translation>上岗日期</translation>
    </message>
    <message>
        <source>Monthly wage</source>
        <translation>月工资</translation>
    </message>
    <message>
        <source>Undertaken by</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>职工服务</translation>
    </message>
</context>
<context>
    <name>target</name>
    <message>
        <source>Target number</source>
        <translation>目标编号</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Plan number</source>
        <translation>计划编号</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Section of the plan</source>
        <translation>计划章节</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>条目号</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Work area</source>
        <translation>工作领域</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Upper value</source>
        <translation>目标上限</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Base of the year before</source>
        <translation>上年基数</translation>
    </message>
    <message>
        <source>Date of the base</source>
        <translation>基数日期</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Period and duty</source>
        <translation>期间与责任</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>In every</source>
        <translation>分期考核</translation>
    </message>
    <message>
        <source>Due month</source>
        <translation>完成月份</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>下达单位</translation>
    </message>
    <message>
        <source>Why not reached</source>
        <translation>未完成原因</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>At least in each</source>
        <translation>每期最低</translation>
    </message>
    <message>
        <source>Which units</source>
        <translation>考核单位</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>落实状态</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>落实情况</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>调整日期</translation>
    </message>
    <message>
        <source>Why moved or dropped</source>
        <translation>调整原因</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Fulfilled by</source>
        <translation>落实记录</translation>
    </message>
</context>
<context>
    <name>visit</name>
    <message>
        <source>Visit number</source>
        <translation>走访编号</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>走访日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>走访类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>走访状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动名称</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>节日</translation>
    </message>
    <message>
        <source>Kind of recipient</source>
        <translation>对象类别</translation>
    </message>
    <message>
        <source>Who was visited</source>
        <translation>走访对象</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>走访对象</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>会员编号</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>档案编号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>所在单位</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>走访地点</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>惠及人数</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>走访人</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>走访情况</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>会同单位</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>走访情况</translation>
    </message>
    <message>
        <source>Wishes and problems</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Measures agreed</source>
        <translation>帮扶措施</translation>
    </message>
    <message>
        <source>Money given</source>
        <translation>慰问金</translation>
    </message>
    <message>
        <source>Money and goods</source>
        <translation>款物</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>慰问品</translation>
    </message>
    <message>
        <source>Quantity of goods</source>
        <translation>慰问品数量</translation>
    </message>
    <message>
        <source>Value of the goods</source>
        <translation>慰问品价值</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访慰问记录</translation>
    </message>
</context>
</TS>
