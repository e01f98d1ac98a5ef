#include "architecture/layers.h"

using namespace Qt::StringLiterals;

namespace architecture {

const QList<Layer> &layers()
{
    static const QList<Layer> table{
        {u"platform"_s, {}, {u"QtCore"_s}, {u"system"_s, u"OpenSSL"_s}},
        {u"domain"_s, {}, {u"QtCore"_s}, {}},
        {u"storage"_s, {u"domain"_s, u"platform"_s}, {u"QtCore"_s, u"QtSql"_s}, {u"spdlog"_s, u"libsodium"_s}},
        {u"spreadsheet"_s, {u"platform"_s}, {u"QtCore"_s}, {u"libzip"_s, u"expat"_s, u"libxlsxwriter"_s}},
        {u"importing"_s, {u"domain"_s, u"storage"_s, u"spreadsheet"_s}, {u"QtCore"_s}, {}},
        {u"figures"_s, {u"domain"_s, u"storage"_s}, {u"QtCore"_s}, {}},
        // A report is written for a session: of storage it sees the office's profile and the records it lists, no
        // database.
        {u"reporting"_s,
         {u"platform"_s, u"domain"_s, u"figures"_s, u"storage/session.h"_s, u"storage/office.h"_s,
          u"storage/repository.h"_s, u"storage/change_log.h"_s},
         {u"QtCore"_s, u"QtGui"_s},
         {u"libqpdf"_s, u"libzip"_s, u"OpenCC"_s}},
        {u"services"_s, {u"domain"_s, u"storage"_s, u"figures"_s}, {u"QtCore"_s}, {}},
        {u"app"_s,
         {u"platform"_s, u"domain"_s, u"storage"_s, u"spreadsheet"_s, u"importing"_s, u"figures"_s, u"reporting"_s,
          u"services"_s},
         {u"QtCore"_s, u"QtGui"_s},
         {u"spdlog"_s}},
        {u"desktop"_s,
         {u"app"_s, u"domain"_s, u"importing"_s, u"figures"_s, u"reporting"_s, u"services"_s},
         {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtPrintSupport"_s},
         {}},
        {u"cli"_s,
         {u"app"_s, u"domain"_s, u"storage"_s, u"spreadsheet"_s, u"importing"_s, u"figures"_s, u"reporting"_s},
         {u"QtCore"_s, u"QtGui"_s},
         {u"spdlog"_s}},
    };
    return table;
}

const QList<Room> &rooms()
{
    static const QList<Room> table{
        {u"reporting/template"_s, {}},
        {u"reporting/drawing"_s, {}},
        {u"reporting/chart"_s, {u"drawing"_s}},
        {u"reporting/layout"_s, {u"template"_s, u"drawing"_s, u"chart"_s}},
        {u"reporting/ledger"_s, {u"drawing"_s}},
        {u"reporting/content"_s, {u"template"_s, u"ledger"_s}},
        {u"reporting/pdf"_s, {u"drawing"_s}},
        {u"reporting/docx"_s, {u"template"_s, u"drawing"_s, u"chart"_s, u"layout"_s}},
        {u"spreadsheet/xlsx"_s, {}},
        {u"spreadsheet/xls"_s, {}},
        {u"spreadsheet/ods"_s, {u"text"_s}}, // a flat document is a text file
        {u"spreadsheet/text"_s, {u"xlsx"_s}}, // Excel 2003 XML speaks of cells as Excel does
        {u"spreadsheet/patch"_s, {u"xlsx"_s}},
    };
    return table;
}

const QList<Library> &libraries()
{
    static const QList<Library> table{
        {u"spdlog"_s, {u"spdlog/"_s}},
        {u"libsodium"_s, {u"sodium"_s}},
        {u"libzip"_s, {u"zip.h"_s, u"zipconf.h"_s}},
        {u"expat"_s, {u"expat"_s}},
        {u"libxlsxwriter"_s, {u"xlsxwriter"_s}},
        {u"libqpdf"_s, {u"qpdf/"_s}},
        {u"OpenCC"_s, {u"opencc/"_s}},
        {u"OpenSSL"_s, {u"openssl/"_s}},
        {u"system"_s, {u"sys/"_s, u"unistd.h"_s, u"fcntl.h"_s, u"io.h"_s, u"windows.h"_s, u"bcrypt.h"_s}},
    };
    return table;
}

const QList<EntityAware> &entityAwareFiles()
{
    static const QList<EntityAware> table{
        {u"domain/entities/"_s, u"the entities themselves"_s},
        {u"domain/registry.cpp"_s, u"the one list of all entities"_s},
        {u"reporting/content/template_store.cpp"_s, u"keeps own templates as records"_s},
        {u"figures/targets.cpp"_s, u"evaluates the records that are targets"_s},
        {u"figures/target_measure.cpp"_s, u"reads what a target is measured by, and the units it is measured in"_s},
        {u"figures/target_questions.cpp"_s, u"reads what has to be computed for a target"_s},
        {u"figures/target_links.cpp"_s, u"finds the records that fulfil a target; an event may only be planned"_s},
        {u"app/next_plan.cpp"_s, u"drafts a plan and its targets"_s},
        {u"app/plan_board.cpp"_s, u"moves, drops and links the items of a plan"_s},
        {u"storage/attachments.cpp"_s, u"keeps the records of attachments with their bytes"_s},
        {u"app/attachments.cpp"_s, u"what people do with attachments"_s},
        {u"app/issue_report.cpp"_s, u"enters what is issued into the ledger of documents"_s},
        {u"app/issued_report.cpp"_s, u"reads the ledger of documents"_s},
        {u"cli/issued_commands.cpp"_s, u"lists the ledger of documents"_s},
        {u"cli/plan_commands.cpp"_s, u"its answer names the plan it drafted"_s},
        {u"cli/report_command.cpp"_s, u"its command bears the name of the ledger of documents"_s},
        {u"desktop/frame/navigation.cpp"_s, u"which ledgers have a tab, in which order"_s},
        {u"app/saved_lists.cpp"_s, u"keeps lists as records"_s},
        {u"storage/import_batches.cpp"_s, u"finds the record of an import by its operation"_s},
        {u"importing/batch_table.cpp"_s, u"keeps the records of imports"_s},
        {u"importing/union_rules.cpp"_s, u"members belong to founded unions"_s},
    };
    return table;
}

const QList<OwnHeader> &ownHeaders()
{
    static const QList<OwnHeader> table{
        {u"storage/query.h"_s, u"a function of storage that says what is asked"_s},
        {u"storage/dialect.h"_s, u"a function of storage that says what is asked"_s},
        {u"storage/record_columns.h"_s, u"storage/repository.h"_s},
        {u"storage/filter_sql.h"_s, u"storage/selection.h"_s},
        {u"storage/sql_script.h"_s, u"a migration"_s},
        {u"storage/sql_error.h"_s, u"domain/error.h"_s},
    };
    return table;
}

QString dialectFile() { return u"storage/dialect.h"_s; }

const QList<Exception> &systemExceptions()
{
    static const QList<Exception> table; // none is needed
    return table;
}

} // namespace architecture
