// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/modulefront.h"

#include "core/base/translate.h"
#include "core/edit/editsession.h"
#include "core/edit/outlineedits.h"
#include "ui/forms/plainedit.h"
#include "ui/page/frontparts.h"
#include "ui/page/nodelist.h"
#include "ui/page/objectivelist.h"
#include "ui/page/pagelook.h"
#include "ui/page/pagetyping.h"
#include "ui/page/titleedit.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/message.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

ModuleFront::ModuleFront(EditSession &session, PageTyping &typing, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_typing(typing)
    , m_title(new TitleEdit(carrel::tr("Title of the module"), this))
    , m_summary(new PlainEdit(PlainEdit::Lines::Many, this))
    , m_objectives(new ObjectiveList(this))
    , m_empty(mutedLabel(carrel::tr("No page yet. A page is what learners see at once: some text, "
                                    "a picture, a question or two."),
                         this))
    , m_pages(new NodeList(this))
{
    createLayout();
    connectSignals();
}

void ModuleFront::createLayout()
{
    m_title->setFont(pageTitleFont());
    m_title->setPlaceholderText(carrel::tr("Title of the module"));
    m_summary->setFont(pageFont());
    m_summary->setPlaceholderText(carrel::tr("What this module is about, in a sentence or two"));
    m_summary->setAccessibleName(carrel::tr("Summary of the module"));
    m_empty->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, 0, space::xl, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_title);
    layout->addWidget(new FieldCard(*m_summary));
    layout->addSpacing(space::l);
    layout->addWidget(frontHeading(carrel::tr("After this module you can …")));
    layout->addWidget(m_objectives);
    layout->addSpacing(space::l);
    layout->addWidget(frontHeading(carrel::tr("Pages")));
    layout->addWidget(m_empty);
    layout->addWidget(m_pages);
    auto *add = new QPushButton(icon(u"add"_s), carrel::tr("Add a page"), this);
    connect(add, &QPushButton::clicked, this, &ModuleFront::addPage);
    layout->addWidget(add, 0, Qt::AlignLeading);
    layout->addStretch();
}

void ModuleFront::connectSignals()
{
    connect(m_title, &TitleEdit::typed, this,
            [this] { m_typing.typeTitle(m_module, m_title->title()); });
    connect(m_title, &TitleEdit::entered, m_summary, [this] { m_summary->setFocus(); });
    connect(m_title, &TitleEdit::focusLeft, this, [this] {
        m_typing.keepNow();
        refresh();
    });
    connect(m_summary, &PlainEdit::edited, this, &ModuleFront::keepDetails);
    connect(m_objectives, &ObjectiveList::typed, this, &ModuleFront::keepDetails);
    connect(m_objectives, &ObjectiveList::focusLeft, this, [this] { m_typing.keepNow(); });
    connect(m_pages, &NodeList::opened, this, &ModuleFront::opened);
    connect(&m_typing, &PageTyping::kept, this, [this](const NodeId &node) {
        if (node == m_module)
            refresh();
    });
}

void ModuleFront::showModule(const NodeId &module)
{
    m_module = module;
    refresh();
}

void ModuleFront::refresh()
{
    if (m_module.isNull())
        return;
    const auto node = m_session.view().node(m_module);
    if (!node || !*node)
        return;
    if (!m_typing.isPending(m_module)) {
        m_title->setTitle((*node)->title);
        if (const auto details = moduleDetails(m_session, m_module)) {
            m_summary->showText(details->summary);
            m_objectives->setObjectives(details->objectives);
        }
    }
    const QList<NodeList::Row> rows = rowsBelow(m_session.view(), m_module);
    m_pages->setRows(rows);
    m_empty->setVisible(rows.isEmpty());
}

void ModuleFront::keepDetails()
{
    m_typing.type(m_module, u"details"_s, [this, module = m_module]() -> Result<> {
        CARREL_TRY_VALUE(details, moduleDetails(m_session, module));
        details.summary = m_summary->text();
        details.objectives = m_objectives->objectives();
        return changeModule(m_session, module, details);
    });
}

void ModuleFront::addPage()
{
    m_typing.endStep();
    const auto page = carrel::addPage(m_session, {m_module}, carrel::tr("New page"));
    if (page)
        Q_EMIT opened(*page);
    else
        showError(this, page.error());
}

} // namespace carrel::ui
