// Times of the window over a large office: window_times FILE [ENTITY]
// Opens a tab, saves a record, types in the filter, as a clerk does; program time (of all threads) until nothing more
// is going on, and the time the window does not answer.

#include "app/office.h"
#include "app/record_list_model.h"
#include "desktop/context.h"
#include "desktop/frame/main_window.h"
#include "desktop/list/filter_bar.h"
#include "desktop/list/record_page.h"
#include "desktop/record/field_editor.h"
#include "desktop/record/record_form.h"
#include "desktop/record/record_panel.h"
#include "desktop/record/record_view.h"
#include "desktop/theme.h"
#include "desktop/widgets/search_field.h"
#include "domain/error.h"
#include "domain/registry.h"
#include "domain/value_text.h"
#include "storage/statement_count.h"

#include <QApplication>
#include <QEventLoop>
#include <QTextStream>
#include <QTimer>
#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {

class NobodyThere final : public desktop::Dialogs
{
public:
    QString openFile(QWidget *, const QString &, const QString &) override { return {}; }
    QStringList openFiles(QWidget *, const QString &, const QString &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    Unsaved askUnsaved(QWidget *, int) override { return Unsaved::Discard; }
    bool choosePrinter(QWidget *, QPrinter &) override { return false; }
    QString chooseFolder(QWidget *, const QString &, const QString &) override { return {}; }
    LostFile askLostFile(QWidget *, const QString &) override { return LostFile::Later; }
    void showFailure(QWidget *, const QString &message) override { QTextStream(stderr) << message << '\n'; }
    void openDocument(const QString &) override { }
    QString askName(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
};

double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}
double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

/// Until a quarter of a second goes by in which the program does next to nothing.
void settle()
{
    for (int quiet = 0; quiet < 5;) {
        const double before = processorSeconds();
        QEventLoop loop;
        QTimer::singleShot(50, &loop, &QEventLoop::quit);
        loop.exec();
        quiet = processorSeconds() - before < 0.003 ? quiet + 1 : 0;
    }
}

struct Cost
{
    double program, window;
    qsizetype statements;
};

class Table
{
public:
    template <typename Step> void measure(const QString &what, Step step)
    {
        settle();
        storage::StatementCount count;
        const double program = processorSeconds(), window = threadSeconds();
        step();
        settle();
        m_costs << Cost{processorSeconds() - program, threadSeconds() - window, count.count()};
        if (qEnvironmentVariableIsSet("WINDOW_TIMES_SQL")) {
            QTextStream(stderr) << "--- " << what << '\n' << count.statements().join(u'\n') << '\n';
        }
    }
    void print(const QString &what)
    {
        const auto median = [&](auto member) {
            QList<double> values;
            for (const Cost &cost : std::as_const(m_costs))
                values << static_cast<double>(cost.*member);
            std::ranges::sort(values);
            return values.isEmpty() ? 0 : values[values.size() / 2];
        };
        QTextStream(stdout) << u"  %1 %2 %3 %4\n"_s.arg(what.leftJustified(44))
                                   .arg(median(&Cost::program) * 1000, 10, 'f', 0)
                                   .arg(median(&Cost::window) * 1000, 10, 'f', 0)
                                   .arg(median(&Cost::statements), 10, 'f', 0);
        m_costs.clear();
    }

private:
    QList<Cost> m_costs;
};

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    desktop::applyTheme(application, desktop::Scheme::Light);
    const QStringList arguments = QCoreApplication::arguments();
    const domain::Entity *entity = domain::findEntity(arguments.value(2, u"member"_s));
    if (arguments.size() < 2 || entity == nullptr) {
        QTextStream(stderr) << "window_times FILE [ENTITY]\n";
        return 2;
    }
    try {
        const domain::SystemClock clock;
        const auto office = app::Office::open(arguments[1], clock);
        NobodyThere dialogs;
        desktop::MainWindow window({*office, dialogs});
        window.resize(1366, 768);
        window.show();
        window.copies().timer().stop(); // a copy of such an office is measured by itself
        Table table;
        constexpr int runs = 5;
        desktop::RecordPage *page = nullptr;
        table.measure(u"open"_s, [&] { page = window.showLedger(*entity); });
        table.print(u"open the tab for the first time"_s);
        for (int i = 0; i < runs; ++i) {
            window.showLedgers();
            table.measure(u"again"_s, [&] { window.showLedger(*entity); });
        }
        table.print(u"open it again"_s);
        const domain::Field *remark = nullptr; // a text that is no key and no name
        for (const domain::Field *field : entity->fields)
            if (field->kind == domain::Kind::Text && field->options.traits == 0
                && field->options.format == domain::Format::Plain)
                remark = field;
        for (int i = 0; i < runs; ++i) {
            page->selectRow(10 + i);
            settle();
            desktop::RecordForm *form = page->panel()->view()->form();
            form->editor(*remark)->type(u"改%1"_s.arg(QDateTime::currentMSecsSinceEpoch()));
            table.measure(u"save"_s, [&] { page->panel()->save(); });
            if (page->panel()->current()->hasChanges())
                QTextStream(stderr) << "not saved\n";
        }
        table.print(u"save a record"_s);
        for (const QString &text : {u"9"_s, u"单位名称7"_s, u"姓名12"_s, u"13900012"_s, u"没有的字"_s, QString()}) {
            for (int i = 0; i < 3; ++i) {
                page->findChild<desktop::FilterBar *>()->search()->setText({});
                settle();
                table.measure(u"type "_s + text,
                              [&] { page->findChild<desktop::FilterBar *>()->search()->setText(text); });
                if (text.isEmpty()) {
                    page->findChild<desktop::FilterBar *>()->search()->setText(u"姓名12"_s);
                    settle();
                }
            }
            table.print(u"type “%1” in the filter: %2 rows"_s.arg(text).arg(
                page->findChild<app::RecordListModel *>()->rowCount()));
        }
    } catch (const domain::Error &error) {
        QTextStream(stderr) << error.message() << '\n' << error.detail() << '\n';
        return 3;
    }
    return 0;
}
