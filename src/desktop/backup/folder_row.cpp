#include "desktop/backup/folder_row.h"

#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>

namespace desktop {

FolderRow::FolderRow(const QString &label, const QString &dropText, QWidget *parent)
    : QWidget(parent)
    , m_path(textLabel({}, 10, tokens().text))
    , m_change(new Button(tr("Change…"), Button::Link))
    , m_drop(new Button(dropText, Button::Link))
{
    constexpr int labelWidth = 132;
    QLabel *name = textLabel(label, 9, tokens().text2);
    name->setFixedWidth(labelWidth);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_change->setAccessibleName(label);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(name);
    row->addWidget(m_path, 1);
    row->addWidget(m_change);
    row->addWidget(m_drop);
    connect(m_change, &QPushButton::clicked, this, &FolderRow::changeWanted);
    connect(m_drop, &QPushButton::clicked, this, &FolderRow::dropWanted);
}

QString FolderRow::text() const { return m_path->text(); }

void FolderRow::show(const QString &folder, bool chosen, const QString &none)
{
    const bool gone = !folder.isEmpty() && chosen && !QFileInfo(folder).isDir();
    const QString path = QDir::toNativeSeparators(folder);
    m_path->setText(folder.isEmpty() ? none : gone ? tr("%1 (not there just now)").arg(path) : path);
    m_path->setToolTip(path);
    setColour(m_path, folder.isEmpty() ? tokens().text2 : gone ? tokens().warn : tokens().text);
    m_drop->setVisible(chosen);
}

} // namespace desktop
