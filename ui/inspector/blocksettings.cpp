// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/blocksettings.h"

#include "core/base/translate.h"
#include "core/edit/blockedits.h"
#include "core/edit/commentedits.h"
#include "core/edit/editsession.h"
#include "core/edit/outlineedits.h"
#include "core/guide/blockcheck.h"
#include "core/kinds/kind.h"
#include "ui/forms/formview.h"
#include "ui/inspector/card.h"
#include "ui/inspector/findingslist.h"
#include "ui/inspector/lmswords.h"

#include <QLabel>
#include <QLineEdit>

#include <memory>

using namespace Qt::StringLiterals;

namespace carrel::ui {

BlockSettings::BlockSettings(EditSession &session, MediaDesk &media, const Node &block,
                             QWidget *parent)
    : NodeSettings(session, block.id, parent)
    , m_page(block.parent)
    , m_title(lineEdit(u"title"_s,
                       [this] { return renameNode(this->session(), this->id(), m_title->text()); }))
{
    const Kind *kind = findKind(block.kind);
    m_findingsCard = addCard(carrel::tr("Worth a look"));
    m_findings = new FindingsList(m_findingsCard);
    m_findingsCard->add(m_findings);
    connect(m_findings, &FindingsList::fieldRequested, this, &BlockSettings::goTo);
    connect(m_findings, &FindingsList::lookedAt, this, [this](const CommentId &remark) {
        tell(setCommentStatus(this->session(), remark, CommentStatus::Done));
    });

    if (kind)
        createForm(*kind, media);
    Card *name = addCard();
    name->addRow(carrel::tr("Title"), m_title,
                 kind && kind->showsTitle
                     ? carrel::tr("Learners see it above the block.")
                     : carrel::tr("For you and your reviewers. Learners do not see it."));
    Card *lms = addCard(carrel::tr("What the LMS receives"));
    m_headline = lms->addText({});
    m_details = lms->addHelp({});
    readAnew();
}

void BlockSettings::createForm(const Kind &kind, MediaDesk &media)
{
    auto form = std::make_unique<FormView>(kind.form, FormView::Half::Behaviour, media);
    if (form->isEmpty())
        return;
    m_form = form.release();
    addCard(carrel::tr("How it behaves"))->add(m_form);
    connect(m_form, &FormView::typed, this, [this](const QString &path, const FieldValue &value) {
        typing().type(path,
                      [this, path, value] { return changeField(session(), id(), path, value()); });
    });
    connect(m_form, &FormView::chosen, this, [this](const QString &path, const QJsonValue &value) {
        choose([&] { return changeField(session(), id(), path, value); });
    });
    connect(m_form, &FormView::entryAdded, this, [this](const QString &list, int index) {
        choose([&] { return addEntry(session(), id(), list, index); });
    });
    connect(m_form, &FormView::entryRemoved, this, [this](const QString &list, int index) {
        choose([&] { return removeEntry(session(), id(), list, index); });
    });
    connect(m_form, &FormView::entryMoved, this, [this](const QString &list, int from, int to) {
        choose([&] { return moveEntry(session(), id(), list, from, to); });
    });
    connect(m_form, &FormView::focusLeft, this, [this] {
        keepTyping();
        session().endMerge();
    });
}

bool BlockSettings::focusField(const QString &name)
{
    return (m_form && m_form->focusField(name)) || NodeSettings::focusField(name);
}

void BlockSettings::goTo(const QString &field)
{
    if (!m_form || !m_form->focusField(field))
        Q_EMIT fieldRequested(field);
}

bool BlockSettings::concerns(const ChangeSet &changes) const
{
    return NodeSettings::concerns(changes) || changes.ids.value(u"node"_s).contains(m_page.text())
        || changes.ids.value(u"waiver"_s).contains(id().text()) || changes.ids.contains(u"media"_s)
        || changes.ids.contains(u"comment"_s);
}

void BlockSettings::read()
{
    const auto found = session().view().node(id());
    if (!found || !*found)
        return;
    const Node &block = **found;
    m_page = block.parent;
    show(*m_title, block.title);
    if (m_form)
        m_form->setBody(block.body);
    showLmsWords(block);
    const auto findings = checkBlock(block, session().view());
    m_findings->show(findings ? *findings : Findings());
    m_findingsCard->setVisible(findings && !findings->isEmpty());
}

void BlockSettings::showLmsWords(const Node &block)
{
    const auto page = pageDetails(session(), m_page);
    const LmsWords words = lmsWordsFor(block, page ? *page : PageDetails());
    m_headline->setText(words.headline);
    m_details->setText(words.details.join(u'\n'));
    m_details->setVisible(!words.details.isEmpty());
}

} // namespace carrel::ui
