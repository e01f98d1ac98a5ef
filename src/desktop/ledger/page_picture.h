#pragma once
// One page as it will be printed, as large as there is room for.

#include <QImage>
#include <QWidget>

namespace desktop {

class PagePicture : public QWidget
{
    Q_OBJECT

public:
    explicit PagePicture(QWidget *parent = nullptr);
    void setPage(const QImage &page);
    const QImage &page() const { return m_page; }
    QSize minimumSizeHint() const override { return {360, 320}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_page;
};

} // namespace desktop
