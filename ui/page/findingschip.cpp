// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/findingschip.h"

#include "core/base/translate.h"
#include "ui/page/choicebutton.h"
#include "ui/page/pagelook.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QFrame>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

bool isError(const Finding &finding)
{
    return finding.severity == Finding::Severity::Error;
}

} // namespace

QString findingsText(const Findings &findings)
{
    const int errors = int(std::ranges::count_if(findings, isError));
    if (errors > 0)
        return carrel::tr("%n to fix", nullptr, errors);
    return carrel::tr("%n suggestion(s)", nullptr, int(findings.size()));
}

FindingsChip::FindingsChip(QWidget *parent)
    : QToolButton(parent)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFont(smallFont());
    setAutoRaise(true);
    setIconSize({space::l, space::l});
    setAccessibleName(carrel::tr("Worth a look"));
    setVisible(false);
    connect(this, &QToolButton::clicked, this, &FindingsChip::openList);
}

void FindingsChip::setFindings(const Findings &findings)
{
    m_findings = findings;
    setVisible(!findings.isEmpty());
    if (findings.isEmpty())
        return;
    const bool hasErrors = std::ranges::any_of(findings, isError);
    setIcon(ui::icon(hasErrors ? u"warning"_s : u"suggestion"_s));
    setText(findingsText(findings));
    setAccessibleName(text());
    QStringList messages;
    for (const Finding &finding : findings)
        messages.append(finding.message);
    setToolTip(plainTooltip(messages.join(u'\n')));
}

void FindingsChip::openList()
{
    auto *list = new QFrame(this, Qt::Popup);
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->setFrameShape(QFrame::StyledPanel);
    list->setBackgroundRole(QPalette::Base);
    list->setAutoFillBackground(true);
    list->setAccessibleName(text());
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(space::xs, space::xs, space::xs, space::xs);
    layout->setSpacing(0);
    for (const Finding &finding : m_findings) {
        auto *row =
            new ChoiceButton(ChoiceButton::Shape::Row,
                             isError(finding) ? u"warning"_s : u"suggestion"_s, finding.message);
        layout->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, list, field = finding.field] {
            list->close();
            Q_EMIT findingChosen(field);
        });
    }
    list->setFixedWidth(fontMetrics().averageCharWidth() * 64);
    list->adjustSize();
    list->resize(list->width(), layout->heightForWidth(list->width()));
    list->move(mapToGlobal(QPoint(width() - list->width(), height() + space::xs)));
    list->show();
    if (auto *first = list->findChild<ChoiceButton *>())
        first->setFocus(Qt::PopupFocusReason);
}

} // namespace carrel::ui
