// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/findingslist.h"

#include "core/base/translate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int signExtent = 18;

} // namespace

FindingsList::FindingsList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::m);
}

void FindingsList::show(const Findings &findings)
{
    if (findings == m_findings)
        return;
    m_findings = findings;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater(); // it may be at the other end of a click
        }
        delete item;
    }
    for (const Finding &finding : findings)
        m_rows->addWidget(rowOf(finding));
}

QWidget *FindingsList::rowOf(const Finding &finding)
{
    const bool isError = finding.severity == Finding::Severity::Error;
    auto *row = new QWidget(this);
    auto *sign = new QLabel(row);
    sign->setPixmap(icon(isError ? u"error"_s : u"suggestion"_s).pixmap(signExtent));
    auto *severity = plainLabel(isError ? carrel::tr("To fix") : carrel::tr("Suggestion"), row);
    severity->setProperty("role", u"caption"_s);
    auto *message = plainLabel(finding.message, row);
    message->setWordWrap(true);

    auto *heading = new QHBoxLayout;
    heading->setSpacing(space::xs);
    heading->addWidget(sign);
    heading->addWidget(severity, 1);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addLayout(heading);
    layout->addWidget(message);
    if (!finding.field.isEmpty()) {
        auto *go = new QPushButton(carrel::tr("Go there"), row);
        //: %1 is what is wrong with a block.
        go->setAccessibleName(carrel::tr("Go there: %1").arg(finding.message));
        connect(go, &QPushButton::clicked, this,
                [this, field = finding.field] { Q_EMIT fieldRequested(field); });
        layout->addWidget(go, 0, Qt::AlignLeft);
    }
    if (!finding.remark.isNull()) {
        auto *settle = new QPushButton(carrel::tr("Looked at"), row);
        //: %1 is what an import left to look at
        settle->setAccessibleName(carrel::tr("Looked at: %1").arg(finding.message));
        connect(settle, &QPushButton::clicked, this,
                [this, remark = finding.remark] { Q_EMIT lookedAt(remark); });
        layout->addWidget(settle, 0, Qt::AlignLeft);
    }
    return row;
}

} // namespace carrel::ui
