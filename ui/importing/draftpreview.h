// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/draft/draft.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTextEdit;

namespace carrel::ui {

/// What the chosen passage became, beside its words in the source and what is to be said of it.
class DraftPreview : public QWidget
{
    Q_OBJECT

public:
    explicit DraftPreview(QWidget *parent = nullptr);

    /// Either may be null. `passage`: its words in the source.
    void show(const Node *node, const DraftItem *item, const QString &passage);

private:
    void tell(const DraftItem *item);

    QLabel *m_sign;
    QLabel *m_outcome;
    QLabel *m_message;
    QTextEdit *m_result;
    QLabel *m_sourceTitle;
    QPlainTextEdit *m_source;
};

/// A block as HTML, in the order of its form: the question, options with the right one marked,
/// feedback. Made from stored text alone; it names no address that anybody would load.
QString blockAsHtml(const Node &block, const QPalette &palette);

} // namespace carrel::ui
