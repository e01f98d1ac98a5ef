#include "crash/operations.h"

#include "crash/child.h"
#include "crash/office_state.h"
#include "crash/old_office.h"

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace crash {

namespace {

/// A resident number (GB 11643) with its check digit.
QString residentNumber(int sequence)
{
    static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    const QString body = u"37078319900415%1"_s.arg(sequence, 3, 10, QChar(u'0'));
    int sum = 0;
    for (qsizetype i = 0; i < body.size(); ++i)
        sum += body[i].digitValue() * weights[i];
    return body + u"10X98765432"_s[sum % 11];
}

QByteArray membersSheet(int first, int last)
{
    QString text = u"姓名,证件号码,所属工会,手机号码\n"_s;
    for (int i = first; i <= last; ++i)
        text += u"会员%1,%2,青禾一工会,138%3\n"_s.arg(i).arg(residentNumber(i)).arg(i, 8, 10, QChar(u'0'));
    return text.toUtf8();
}

/// Files beside the office that operations read or write over.
FileTree surroundings()
{
    return {{"office/members.csv", membersSheet(10, 40)},
            {"office/many.csv", membersSheet(100, 700)},
            {"office/bad.csv", "姓名,证件号码\n坏号,370783199004150010\n"},
            {"office/letter.txt", "a letter to be attached\n"},
            {"office/template.txt", "※ 文种：年度工作总结\n标题：工作总结\n发展会员{{=count(member)}}人。\n"},
            {"out/members.xlsx", "the sheet of last year"},
            {"out/members.csv", "the text of last year"},
            {"out/report.pdf", "the document of last year"},
            {"out/report.docx", "the Word file of last year"},
            {"out/report.txt", "the plain text of last year"},
            {"out/evidence.xlsx", "the rows of last year"},
            {"out/rejects.xlsx", "the rejects of last year"},
            {"out/form.xlsx", "the form of last year"},
            {"out/letter.txt", "the letter of last year"},
            {"out/template.txt", "the template of last year"},
            {"out/ledger.xlsx", "the list of last year"},
            {"out/ledger.pdf", "the ledger of last year"}};
}

QList<QStringList> firstDays()
{
    return {{u"init"_s, u"@/office/office.uhall"_s, u"--name"_s, u"青禾街道总工会"_s},
            {u"add"_s, u"organization"_s, u"name=青禾一工会"_s},
            {u"add"_s, u"member"_s, u"name=赵一"_s, u"id_number="_s + residentNumber(1), u"org_name=青禾一工会"_s},
            {u"add"_s, u"member"_s, u"name=赵一"_s, u"id_number="_s + residentNumber(3), u"phone=13800138000"_s},
            {u"add"_s, u"contract"_s, u"contract_no=HT-0"_s, u"contract_kind=工资协议"_s}};
}

const QStringList importing{u"import"_s, u"member"_s, u"@/office/members.csv"_s};
const QStringList importingMany{u"import"_s, u"member"_s, u"@/office/many.csv"_s};

QStringList reporting(const QString &output, const QStringList &more = {})
{
    return QStringList{u"report"_s,     u"annual-summary"_s,        u"--year"_s,   u"2025"_s,
                       u"--template"_s, u"@/office/template.txt"_s, u"--output"_s, output}
    + more;
}

Operation plain(const QString &name, const QStringList &command, const QList<QStringList> &before = {})
{
    Operation operation;
    operation.name = name;
    operation.command = command;
    operation.before = before;
    return operation;
}

Operation writing(const QString &name, const QStringList &command, const QString &output,
                  const QList<QStringList> &before = {})
{
    Operation operation = plain(name, command, before);
    operation.outputs << output;
    operation.readsOnly = true;
    return operation;
}

Operation minor(Operation operation)
{
    operation.minor = true;
    return operation;
}

QList<Operation> allOperations()
{
    Operation init = plain(u"init"_s, firstDays().first());
    init.startsFromNothing = true;
    Operation issue = plain(u"issue"_s, reporting(u"@/out/issued.pdf"_s, {u"--issue"_s, u"--number"_s, u"青工1号"_s}));
    issue.outputs << u"out/issued.pdf"_s;
    issue.issues = true;
    Operation upgrade = plain(u"upgrade"_s, {u"list"_s, u"organization"_s});
    upgrade.upgrades = true;
    Operation list = plain(u"list"_s, {u"--json"_s, u"list"_s, u"member"_s}, {importingMany});
    list.readsOnly = list.answers = true;
    Operation evidence = writing(u"rows behind a report"_s,
                                 reporting(u"@/out/report.pdf"_s, {u"--evidence"_s, u"@/out/evidence.xlsx"_s}),
                                 u"out/evidence.xlsx"_s);
    evidence.outputs << u"out/report.pdf"_s;
    const QStringList attaching{u"attach"_s, u"member"_s, u"1"_s, u"@/office/letter.txt"_s};
    const QStringList merging{u"merge"_s, u"member"_s, u"1"_s, u"2"_s, u"--take"_s, u"phone"_s};
    const QStringList removing{u"remove"_s, u"member"_s, u"2"_s};
    const auto onShare = [](Operation operation) {
        operation.name += u" on a share"_s;
        operation.onNetwork = operation.minor = true;
        return operation;
    };
    const Operation import = plain(u"import"_s, importing);
    const QStringList copying{u"backup"_s, u"@/out/office.uhall-backup"_s, u"--replace"_s};
    Operation backup = plain(u"backup"_s, copying);
    Operation rotation = plain(u"backup in rotation"_s, {u"backup"_s}, {{u"backup"_s}, removing});
    backup.copies = backup.readsOnly = rotation.copies = rotation.readsOnly = true;
    Operation rehearse = plain(u"rehearse"_s, {u"rehearse"_s, u"@/out/office.uhall-backup"_s}, {copying});
    rehearse.readsOnly = true;
    const Operation restore
        = plain(u"restore-backup"_s, {u"restore-backup"_s, u"@/out/office.uhall-backup"_s}, {copying, importing});
    return {
        init,
        plain(u"add"_s, {u"add"_s, u"contract"_s, u"contract_no=HT-1"_s, u"contract_kind=工资协议"_s}),
        plain(u"set"_s, {u"set"_s, u"member"_s, u"1"_s, u"position=电工"_s}),
        plain(u"remove"_s, removing),
        import,
        plain(u"undo-import"_s, {u"undo-import"_s, u"1"_s}, {importing}),
        plain(u"merge"_s, merging),
        plain(u"attach"_s, attaching),
        issue,
        writing(u"export xlsx"_s, {u"export"_s, u"member"_s, u"@/out/members.xlsx"_s}, u"out/members.xlsx"_s,
                {importingMany}),
        writing(u"export csv"_s, {u"export"_s, u"member"_s, u"@/out/members.csv"_s}, u"out/members.csv"_s,
                {importingMany}),
        writing(u"report pdf"_s, reporting(u"@/out/report.pdf"_s), u"out/report.pdf"_s),
        writing(u"report docx"_s, reporting(u"@/out/report.docx"_s), u"out/report.docx"_s),
        writing(u"ledger"_s, {u"ledger"_s, u"member"_s, u"@/out/ledger.pdf"_s}, u"out/ledger.pdf"_s),
        upgrade,
        list,
        backup,
        restore,
        minor(rotation),
        minor(rehearse),
        onShare(init),
        onShare(import),
        onShare(issue),
        onShare(upgrade),
        minor(plain(u"restore"_s, {u"restore"_s, u"member"_s, u"2"_s}, {removing})),
        minor(plain(u"undo"_s, {u"undo"_s, u"6"_s}, {merging})),
        minor(plain(u"own template"_s, {u"template-save"_s, u"我的总结"_s, u"@/office/template.txt"_s})),
        minor(plain(u"own figure"_s, {u"add-figure"_s, u"男会员"_s, u"count(member, sex=男)"_s, u"--unit"_s, u"人"_s})),
        minor(evidence),
        minor(writing(u"report txt"_s, reporting(u"@/out/report.txt"_s), u"out/report.txt"_s)),
        minor(writing(u"ledger xlsx"_s, {u"ledger"_s, u"member"_s, u"@/out/ledger.xlsx"_s}, u"out/ledger.xlsx"_s)),
        minor(writing(u"blank form"_s, {u"template"_s, u"member"_s, u"@/out/form.xlsx"_s}, u"out/form.xlsx"_s)),
        minor(writing(u"export into a form"_s,
                      {u"export"_s, u"member"_s, u"@/out/members.xlsx"_s, u"--into"_s, u"@/office/form.xlsx"_s},
                      u"out/members.xlsx"_s, {{u"template"_s, u"member"_s, u"@/office/form.xlsx"_s}})),
        minor(writing(u"rejected rows"_s,
                      {u"import"_s, u"member"_s, u"@/office/bad.csv"_s, u"--rejects"_s, u"@/out/rejects.xlsx"_s},
                      u"out/rejects.xlsx"_s)),
        minor(writing(u"save an attachment"_s, {u"save-attachment"_s, u"1"_s, u"@/out/letter.txt"_s},
                      u"out/letter.txt"_s, {attaching})),
        minor(writing(u"template to a file"_s,
                      {u"template-show"_s, u"年度工作总结"_s, u"--output"_s, u"@/out/template.txt"_s},
                      u"out/template.txt"_s)),
    };
}

void mustDo(const std::string &root, const QStringList &words)
{
    const Ended ended = inChild([&](QByteArray &said) {
        qputenv("TMPDIR", QByteArray::fromStdString(root + "/tmp"));
        return command(officePath(root), withRoot(words, root), said);
    });
    if (!ended.saidDone())
        throw std::runtime_error((words.join(u' ') + u": "_s).toStdString() + ended.said.toStdString());
}

} // namespace

const QList<Operation> &operations()
{
    static const QList<Operation> all = allOperations();
    return all;
}

const Operation &operation(const QString &name)
{
    const auto found = std::ranges::find(operations(), name, &Operation::name);
    if (found == operations().end())
        throw std::runtime_error("no operation " + name.toStdString());
    return *found;
}

QString officePath(const std::string &root) { return QString::fromStdString(root) + u"/office/office.uhall"_s; }

bool isCopy(const std::string &name)
{
    const std::string file = name.substr(name.find_last_of('/') + 1);
    return !file.starts_with('.') && (file.ends_with(".bak") || file.ends_with(".uhall-backup"));
}

QStringList copiesIn(const std::string &root)
{
    QStringList copies;
    for (const auto &[name, bytes] : readTree(root))
        if (isCopy(name))
            copies << QString::fromStdString(root + '/' + name);
    return copies;
}

QStringList withRoot(const QStringList &words, const std::string &root)
{
    QStringList placed = words;
    for (QString &word : placed)
        if (word.startsWith(u"@/"_s))
            word.replace(0, 1, QString::fromStdString(root));
    return placed;
}

void layOffice(const Operation &operation, const std::string &root)
{
    static FileTree firstOffice; // made once, laid down often
    if (firstOffice.empty()) {
        layTree(root, surroundings());
        for (const QStringList &words : firstDays())
            mustDo(root, words);
        firstOffice = readTree(root);
    }
    layTree(root, operation.startsFromNothing || operation.upgrades ? surroundings() : firstOffice);
    if (operation.upgrades)
        makeOldOffice(officePath(root));
    for (const QStringList &words : operation.before)
        mustDo(root, words);
}

} // namespace crash
