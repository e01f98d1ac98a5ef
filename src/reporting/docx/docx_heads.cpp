#include "reporting/docx/docx_heads.h"

#include "domain/date.h"
#include "reporting/docx/docx_box.h"
#include "reporting/docx/docx_markup.h"
#include "reporting/docx/docx_styles.h"
#include "reporting/drawing/line_breaker.h"
#include "reporting/drawing/text_units.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reporting::docx {

namespace {

double charactersOf(const QString &text)
{
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() < 0x2E80 ? 0.5 : 1;
    return width;
}

QString exactly(int points20, int before = 0, int after = 0)
{
    return u"w:before=\"%1\" w:after=\"%2\" w:line=\"%3\" w:lineRule=\"exact\""_s.arg(before).arg(after).arg(points20);
}

/// Pictures of the document are numbered from 1.
constexpr int recordBoxNumber = 100'000;

QString withoutEnd(const QString &names)
{
    QString list = names.simplified();
    while (!list.isEmpty() && u"：:。.；; "_s.contains(list.back()))
        list.chop(1);
    return list;
}

} // namespace

void addRedHead(Flow &flow, const RedHead &head, const LayoutProfile &profile)
{
    if (head.organ.isEmpty())
        return;
    double above = 0;
    for (const QString &mark : {head.copyNumber, head.secrecy, head.urgency}) {
        if (mark.isEmpty())
            continue;
        flow.add(u"RedHeadMark"_s, run(mark));
        above += profile.linePitch;
    }
    const double width = charactersOf(head.organ);
    const double size = std::min(profile.organMarkSize, profile.areaWidth() / std::max(1.0, width));
    Format organ;
    organ.spacing = exactly(twips(size * 1.2),
                            twips(std::max(0.0, profile.organMarkTopMm * pointsPerMm - above - size * 0.1)), 0);
    const QString half = QString::number(qRound(size * 2));
    flow.add(u"RedHeadOrgan"_s,
             run(head.organ, u"<w:sz w:val=\""_s + half + u"\"/><w:szCs w:val=\""_s + half + u"\"/>"_s), organ);
    Format number; // two lines under the organ; two lines under the red line stands the title
    number.spacing = exactly(twips(profile.linePitch), twips(profile.linesUnderMark * profile.linePitch),
                             twips(profile.linesUnderRedLine * profile.linePitch));
    const double pitch = profile.characterPitch();
    if (head.signer.isEmpty()) {
        number.alignment = u"center"_s;
        flow.add(u"RedHeadNumber"_s, run(head.number), number);
        return;
    }
    number.indent = u"w:firstLine=\"%1\""_s.arg(twips(pitch)); // one that leaves the red line its width
    number.tabs = u"<w:tab w:val=\"right\" w:pos=\"%1\"/>"_s.arg(twips(profile.areaWidth() - pitch));
    flow.add(u"RedHeadNumber"_s, run(head.number + u"\t签发人："_s) + run(head.signer, faces(kaiFace)), number);
}

void addRecordBlock(Flow &flow, const RecordBlock &record, FontBook &fonts, const LayoutProfile &profile)
{
    if (record.office.isEmpty())
        return;
    const int width = twips(profile.areaWidth());
    const int inset = twips(profile.recordSize); // one character on either side
    const auto rule = [](QLatin1StringView side, int eighths) {
        return u"<w:%1 w:val=\"single\" w:sz=\"%2\" w:space=\"0\" w:color=\"auto\"/>"_s.arg(side).arg(eighths);
    };
    // Outer rules 0.35 mm, the inner one 0.25 mm (7.4.1).
    QString xml = u"<w:tbl><w:tblPr><w:tblW w:w=\"%1\" w:type=\"dxa\"/>"
                  "<w:tblBorders>%2%3%4</w:tblBorders><w:tblLayout w:type=\"fixed\"/>"
                  "<w:tblCellMar><w:left w:w=\"%5\" w:type=\"dxa\"/><w:right w:w=\"%5\" w:type=\"dxa\"/></w:tblCellMar>"
                  "</w:tblPr><w:tblGrid><w:gridCol w:w=\"%1\"/></w:tblGrid>"_s.arg(width)
                      .arg(rule("top"_L1, 8), rule("bottom"_L1, 8), rule("insideH"_L1, 6))
                      .arg(inset);
    const auto addRow = [&](const QString &content, const Format &format) {
        xml += u"<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\""_s + QString::number(width)
            + u"\" w:type=\"dxa\"/></w:tcPr>"_s + paragraph(u"RecordText"_s, content, format.xml())
            + u"</w:tc></w:tr>"_s;
    };
    qsizetype lines = 1;
    const QString copies = withoutEnd(record.copiesTo);
    if (!copies.isEmpty()) {
        const double hanging = 3 * profile.recordSize; // 抄送：
        const QList<Unit> units = measure({Run{copies + u'。'}}, {FontStyle::Body, profile.recordSize, 1.0}, fonts);
        lines += breakLines(units, {profile.areaWidth() - 2 * profile.recordSize - hanging, 0, true}).size();
        Format wrapped;
        wrapped.indent = u"w:left=\"%1\" w:hanging=\"%1\""_s.arg(twips(hanging));
        addRow(run(u"抄送："_s + copies + u'。'), wrapped);
    }
    Format office;
    office.tabs = u"<w:tab w:val=\"right\" w:pos=\"%1\"/>"_s.arg(width - 2 * inset);
    addRow(
        run(record.office
            + (record.printed.isValid() ? u'\t' + domain::Date::of(record.printed).inWords() + u"印发"_s : QString())),
        office);
    Box box;
    box.number = recordBoxNumber;
    box.name = u"版记"_s;
    box.size = {profile.areaWidth(), double(lines) * profile.recordLinePitch + 3};
    box.across = u"<wp:positionH relativeFrom=\"margin\"><wp:align>left</wp:align></wp:positionH>"_s;
    box.down = u"<wp:positionV relativeFrom=\"margin\"><wp:align>bottom</wp:align></wp:positionV>"_s;
    box.besideText = true;
    box.content = xml + u"</w:tbl>"_s + paragraph(u"Narrow"_s, {}); // a box ends with a paragraph
    flow.add(u"Narrow"_s, boxRun(box));
}

SignaturePlace signaturePlace(const QString &name, const QString &date, bool sealed, const LayoutProfile &profile)
{
    const double pitch = profile.characterPitch();
    const double nameWidth = charactersOf(name);
    const double dateWidth = charactersOf(date);
    if (sealed) { // the date with four empty characters, the name centred on it
        const double right = std::max(0.0, profile.sealedDateRight + (dateWidth - nameWidth) / 2);
        return {right * pitch, profile.sealedDateRight * pitch};
    }
    // The date begins two characters behind the name; the longer one keeps the two empty characters (7.3.5.2).
    const double dateRight = profile.signatureRight + nameWidth - profile.dateShift - dateWidth;
    if (dateRight >= profile.signatureRight || name.isEmpty())
        return {profile.signatureRight * pitch,
                std::max<double>(dateRight, name.isEmpty() ? profile.signatureRight : 0) * pitch};
    return {std::max(0.0, profile.signatureRight + dateWidth + profile.dateShift - nameWidth) * pitch,
            profile.signatureRight * pitch};
}

} // namespace reporting::docx
