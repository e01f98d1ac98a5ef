#include "desktop/report/template_text.h"

#include "desktop/icons.h"
#include "desktop/report/template_tint.h"
#include "desktop/theme.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>
#include <algorithm>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr double points = 10.5;
constexpr int iconSize = 14;
constexpr int marginPadding = 8;
constexpr int fewestDigits = 3;

class Margin final : public QWidget
{
public:
    explicit Margin(TemplateText *text)
        : QWidget(text)
        , m_text(text)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_text->paintMargin(event->rect()); }
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QWidget::event(event);
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), m_text->errorAt(help->pos().y()), this);
        return true;
    }

private:
    TemplateText *m_text;
};

} // namespace

TemplateText::TemplateText(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_margin(new Margin(this))
{
    // Digits and braces of one width beside the Chinese of the interface, whose signs are twice as wide.
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setFamilies(QStringList{font.family()} + uiFont(points).families());
    font.setPointSizeF(points);
    setFont(font);
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(u"QPlainTextEdit,QPlainTextEdit:focus{border:0;border-radius:0;padding:0}"_s);
    setAccessibleName(tr("Text of the template"));
    new TemplateTint(document());
    connect(this, &QPlainTextEdit::blockCountChanged, this, &TemplateText::placeMargin);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, m_margin, qOverload<>(&QWidget::update));
    placeMargin();
}

int TemplateText::marginWidth() const
{
    const int digits = qMax(fewestDigits, static_cast<int>(QString::number(blockCount()).size()));
    return marginPadding * 2 + iconSize + digits * QFontMetrics(uiFont(9)).horizontalAdvance(u'0');
}

void TemplateText::placeMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect rect = contentsRect();
    m_margin->setGeometry(rect.left(), rect.top(), marginWidth(), rect.height());
}

void TemplateText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

void TemplateText::paintMargin(const QRect &dirty)
{
    const Tokens &t = tokens();
    QPainter painter(m_margin);
    painter.fillRect(dirty, t.window);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > dirty.bottom())
            break;
        if (!block.isVisible() || place.bottom() < dirty.top())
            continue;
        const int line = block.blockNumber() + 1;
        const double height = QFontMetricsF(font()).lineSpacing();
        const bool wrong = std::ranges::any_of(
            m_errors, [line](const reporting::TemplateError &error) { return error.line == line; });
        if (wrong)
            paintIcon(painter, Icon::Error, QRectF(4, place.top() + (height - iconSize) / 2, iconSize, iconSize),
                      t.error);
        const bool here = block == textCursor().block();
        painter.setFont(uiFont(9, here));
        painter.setPen(wrong ? t.error : here ? t.text : t.text2);
        painter.drawText(QRectF(0, place.top(), m_margin->width() - marginPadding, height),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(line));
    }
}

QString TemplateText::errorAt(int y) const
{
    const int line = cursorForPosition(QPoint(0, y)).blockNumber() + 1;
    QStringList found;
    for (const reporting::TemplateError &error : m_errors)
        if (error.line == line)
            found << error.message;
    return found.join(u'\n');
}

void TemplateText::setErrors(const QList<reporting::TemplateError> &errors)
{
    m_errors = errors;
    QList<QTextEdit::ExtraSelection> lines;
    for (const reporting::TemplateError &error : errors) {
        const QTextBlock block = document()->findBlockByNumber(error.line - 1);
        if (!block.isValid())
            continue;
        QTextEdit::ExtraSelection line;
        line.cursor = QTextCursor(block);
        line.format.setBackground(tokens().errorTint);
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        lines << line;
    }
    setExtraSelections(lines);
    m_margin->update();
}

void TemplateText::goToLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    setTextCursor(QTextCursor(block));
    centerCursor();
    setFocus();
}

} // namespace desktop
