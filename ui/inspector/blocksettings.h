// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/node.h"
#include "ui/inspector/nodesettings.h"

class QLabel;

namespace carrel {
struct Kind;
}

namespace carrel::ui {

class Card;
class FindingsList;
class FormView;
class MediaDesk;

/// How a block behaves, what the LMS gets of it, and what its kind finds wrong.
class BlockSettings : public NodeSettings
{
    Q_OBJECT

public:
    /// `block` as it is now; media must outlive this.
    BlockSettings(EditSession &session, MediaDesk &media, const Node &block, QWidget *parent);

    bool focusField(const QString &name) override;

Q_SIGNALS:
    /// The author wants to go to a field that stands on the block's card.
    void fieldRequested(const QString &field);

protected:
    void read() override;
    bool concerns(const ChangeSet &changes) const override; ///< The page, too: is it a quiz?

private:
    void createForm(const Kind &kind, MediaDesk &media);
    void goTo(const QString &field);
    void showLmsWords(const Node &block);

    NodeId m_page;
    QLineEdit *m_title;
    FormView *m_form = nullptr; ///< Null where a kind has no behaviour.
    QLabel *m_headline;
    QLabel *m_details;
    Card *m_findingsCard;
    FindingsList *m_findings;
};

} // namespace carrel::ui
