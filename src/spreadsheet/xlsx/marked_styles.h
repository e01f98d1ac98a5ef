#pragma once
// The styles part of an xlsx package with a coloured twin for every style that marked cells have.

#include "spreadsheet/xml_outline.h"

#include <QMap>

namespace spreadsheet {

class MarkedStyles
{
public:
    /// xml: the styles part, empty where the package has none. Throws SheetError{Damaged}.
    MarkedStyles(QByteArray xml, const QString &path, const QByteArray &mainNamespace);

    /// The style that looks like `style` on a light red ground; the same one where the part knows no styles.
    int marked(int style);

    bool hasChanges() const { return !m_twins.isEmpty(); }
    QByteArray result() const;

private:
    QByteArray m_xml;
    QString m_path;
    int m_styles = 0;
    QMap<int, int> m_twins;
};

} // namespace spreadsheet
