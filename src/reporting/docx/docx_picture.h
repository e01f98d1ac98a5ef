#pragma once
// A chart as a picture of a .docx, with its words for who cannot see it.

#include "reporting/document.h"
#include "reporting/drawing/fonts.h"
#include "reporting/layout_profile.h"

#include <QByteArray>

namespace reporting::docx {

struct Picture
{
    QString name; // chart1.png, in word/media
    QString relation; // its relationship id
    QByteArray png;
    QString markup; // the run that shows it
};

/// As large as on our own pages, 300 dots to the inch. number counts the pictures of the document from 1.
Picture chartPicture(const Chart &chart, int number, FontBook &fonts, const LayoutProfile &profile);

} // namespace reporting::docx
