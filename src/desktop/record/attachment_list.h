#pragma once
// The files of a record as rows of two lines: picture, name, and what is known of the file.

#include "app/attachments.h"

#include <QListWidget>

namespace desktop {

class AttachmentList : public QListWidget
{
    Q_OBJECT

public:
    explicit AttachmentList(QWidget *parent = nullptr);
    void show(const QList<app::AttachmentInfo> &files);
    /// Of the current row; null when there is none.
    const app::AttachmentInfo *current() const;

private:
    QList<app::AttachmentInfo> m_files;
};

/// "1.2 MB · 2025-03-15 · 张三".
QString factsOf(const app::AttachmentInfo &file);

} // namespace desktop
