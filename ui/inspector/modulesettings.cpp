// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/modulesettings.h"

#include "core/base/translate.h"
#include "core/edit/editsession.h"
#include "core/model/settings.h"
#include "ui/inspector/card.h"
#include "ui/inspector/renaming.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int objectiveLines = 5;
constexpr int summaryLines = 3;

} // namespace

ModuleSettings::ModuleSettings(EditSession &session, const NodeId &module, QWidget *parent)
    : NodeSettings(session, module, parent)
    , m_title(lineEdit(
          u"title"_s,
          [this] { return renameUnlessEmpty(this->session(), this->id(), m_title->text()); }))
    , m_objectives(textEdit(u"objectives"_s, objectiveLines, [this] { return keep(); }))
    , m_minutes(
          spinBox(u"minutes"_s, mostMinutes, carrel::tr("not given"), [this] { return keep(); }))
    , m_summary(textEdit(u"summary"_s, summaryLines, [this] { return keep(); }))
{
    m_minutes->setSuffix(carrel::tr(" min", "behind a number of minutes"));
    m_objectives->setPlaceholderText(carrel::tr("name the four leaks of a handover"));
    Card *general = addCard();
    general->addRow(carrel::tr("Title"), m_title);
    general->addRow(carrel::tr("After this module you can …"), m_objectives,
                    carrel::tr("One objective a line, each beginning with what the learner does. "
                               "Learners see them at the start of the module."));
    general->addShortRow(carrel::tr("Planned time"), m_minutes,
                         carrel::tr("Counts in the outline instead of the times of its pages."));
    general->addRow(carrel::tr("Summary"), m_summary,
                    carrel::tr("For you and your reviewers: what the module is about."));
    readAnew();
}

Result<> ModuleSettings::keep()
{
    return changeModule(
        session(), id(),
        {m_objectives->toPlainText().split(u'\n'), m_minutes->value(), m_summary->toPlainText()});
}

void ModuleSettings::read()
{
    const auto node = session().view().node(id());
    const auto stored = moduleDetails(session(), id());
    if (!node || !*node || !stored)
        return;
    show(*m_title, (*node)->title);
    show(*m_objectives, stored->objectives.join(u'\n'));
    show(*m_minutes, stored->minutes);
    show(*m_summary, stored->summary);
}

} // namespace carrel::ui
