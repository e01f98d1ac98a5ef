// What opens over a window can be read: every popup fills its own ground, and its text stands out from it.

#include "gui/desk.h"

#include "app/records.h"
#include "desktop/record/field_editor.h"
#include "desktop/record/record_form.h"
#include "desktop/widgets/small_widgets.h"
#include "domain/entities/member.h"
#include "domain/entities/organization.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QCompleter>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QScreen>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

class Popups : public Desk
{
protected:
    void SetUp() override
    {
        domain::Record record(domain::organization::entity);
        record.set(domain::organization::name, u"青禾智峰模具有限公司工会"_s);
        ASSERT_FALSE(domain::hasErrors(app::Records(*office, domain::organization::entity).save(record)));
    }
    void TearDown() override { applyTheme(*qobject_cast<QApplication *>(qApp), Scheme::Light); }
    /// The ground a popup paints where nothing stands, over a desktop of a strange colour.
    static void expectReadable(QWidget *popup, const char *what)
    {
        SCOPED_TRACE(what);
        ASSERT_NE(popup, nullptr);
        QImage picture(popup->size(), QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
        popup->render(&picture, {}, {}, QWidget::DrawWindowBackground | QWidget::DrawChildren);
        qint64 holes = 0, ground = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x) {
                const QColor colour = picture.pixelColor(x, y);
                holes += colour.alpha() < 255 ? 1 : 0;
                for (const QColor &known : {tokens().base, tokens().window, tokens().selected, tokens().hover})
                    ground += colour == known ? 1 : 0;
            }
        const qint64 all = qint64(picture.width()) * picture.height();
        EXPECT_LE(holes, 40) << "of " << all << " points, " << holes << " let the desktop through";
        EXPECT_GT(ground, all / 2) << "the ground is one of ours";
        const QColor text = popup->palette().color(QPalette::Text);
        EXPECT_GT(qAbs(text.lightness() - tokens().base.lightness()), 90);
    }
    void expectAllReadable()
    {
        RecordForm form(context, domain::member::entity);
        form.setRecord(domain::Record(domain::member::entity));
        form.resize(384, 640);
        form.show();
        form.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&form));
        auto *line = qobject_cast<QLineEdit *>(form.editor(domain::member::org_name)->input());
        ASSERT_NE(line, nullptr);
        line->setFocus();
        QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, u"智"_s);
        QApplication::sendEvent(line, &key);
        ASSERT_GT(line->completer()->model()->rowCount(), 0);
        line->completer()->complete();
        ASSERT_TRUE(line->completer()->popup()->isVisible());
        expectReadable(line->completer()->popup(), "completer");
        line->completer()->popup()->hide();

        ComboBox box;
        box.addItems({u"甲"_s, u"乙"_s});
        box.show();
        box.showPopup();
        expectReadable(box.view()->window(), "list of a choice");
        box.hidePopup();

        QMenu menu;
        menu.addAction(u"导入"_s);
        menu.addAction(u"导出"_s)->setEnabled(false);
        menu.popup(QPoint(10, 10));
        expectReadable(&menu, "menu");
        menu.close();

        QDateEdit date(QDate(2025, 3, 1));
        date.setCalendarPopup(true);
        date.show();
        QTest::keyClick(&date, Qt::Key_Down, Qt::AltModifier);
        if (QWidget *calendar = QApplication::activePopupWidget()) {
            expectReadable(calendar, "calendar");
            calendar->close();
        }

        QToolTip::showText(QPoint(20, 20), u"显示或隐藏"_s, &form);
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (widget->inherits("QTipLabel") && widget->isVisible())
                expectReadable(widget, "tool tip");
        QToolTip::hideText();
    }
};

TEST_F(Popups, CanBeReadInTheLight) { expectAllReadable(); }

TEST_F(Popups, CanBeReadInTheDark)
{
    applyTheme(*qobject_cast<QApplication *>(qApp), Scheme::Dark);
    expectAllReadable();
}

} // namespace
} // namespace desktop
