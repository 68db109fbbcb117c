// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/proof/prooflines.h"

#include "core/base/translate.h"
#include "core/proof/checkwords.h"
#include "core/proof/proofwords.h"
#include "core/proof/tracewords.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QFont>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

using Sign = ProofLine::Sign;

QIcon iconOf(Sign sign)
{
    const Tones colours = tones(QGuiApplication::palette());
    switch (sign) {
    case Sign::Good: return icon(u"check"_s, colours.good);
    case Sign::Bad: return icon(u"error"_s, colours.bad);
    case Sign::Told: return icon(u"forward"_s, colours.muted);
    case Sign::Kept: return icon(u"pin"_s, colours.muted);
    case Sign::Saved: return icon(u"save"_s, colours.muted);
    case Sign::Heading: return icon(u"clock"_s, colours.muted);
    }
    return {};
}

Sign signOf(TraceLine::Sort sort)
{
    switch (sort) {
    case TraceLine::Sort::Visit: return Sign::Heading;
    case TraceLine::Sort::Told: return Sign::Told;
    case TraceLine::Sort::Kept: return Sign::Kept;
    case TraceLine::Sort::Saved: return Sign::Saved;
    case TraceLine::Sort::Refused: return Sign::Bad;
    }
    return Sign::Told;
}

QString promise(const ProofCheck &check)
{
    QString text = check.assertion + u" · "_s + assertionTitle(check.assertion);
    for (const ProofFault &fault : check.faults)
        text += u'\n' + faultSentence(fault);
    if (check.count > check.faults.size())
        text += u'\n' + carrel::tr("and %n more", nullptr, int(check.count - check.faults.size()));
    return text;
}

} // namespace

QList<ProofLine> promiseLines(const LearnerProof &proof)
{
    QList<ProofLine> lines;
    for (const ProofCheck &check : proof.checks)
        lines.append({check.isKept ? Sign::Good : Sign::Bad, promise(check)});
    std::ranges::stable_partition(lines,
                                  [](const ProofLine &line) { return line.sign == Sign::Bad; });
    for (const QString &note : noteWords(proof))
        lines.append({Sign::Heading, note});
    return lines;
}

QList<ProofLine> traceLines(const LearnerProof &proof, const ProofCourse &course)
{
    QList<ProofLine> lines;
    for (const TraceLine &line : traceOf(proof, course))
        lines.append({signOf(line.sort), traceText(line)});
    return lines;
}

ProofLines::ProofLines(QObject *parent)
    : QAbstractListModel(parent)
{ }

void ProofLines::setLines(const QList<ProofLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int ProofLines::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant ProofLines::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const ProofLine &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole: return line.text;
    case Qt::DecorationRole: return iconOf(line.sign);
    case Qt::AccessibleTextRole:
        return line.sign == Sign::Bad ? carrel::tr("Not in order") + u": "_s + line.text
                                      : line.text;
    default: return {};
    }
}

} // namespace carrel::ui
