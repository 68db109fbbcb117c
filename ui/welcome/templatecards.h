// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/templates/owntemplates.h"
#include "core/exchange/templates/templates.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace carrel::ui {

/// Templates as cards, in as many columns as there is room for: those that the program brings, and
/// below them the author's own, which can be renamed and deleted.
class TemplateCards : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateCards(QWidget *parent = nullptr);

    enum class Managing { Here, Elsewhere };
    void setManaging(Managing managing); ///< Whether own ones can be renamed and deleted here.
    void setStarters(const QList<TemplateAbout> &starters);
    void setOwn(const QList<OwnTemplate> &own);

Q_SIGNALS:
    void chosen(const QString &name); ///< Of a template that the program brings.
    void ownChosen(const QString &path);
    void renameAsked(const carrel::OwnTemplate &own);
    void deleteAsked(const carrel::OwnTemplate &own);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *cardOf(const TemplateAbout &about);
    QWidget *cardOf(const OwnTemplate &own);
    void place();

    QGridLayout *m_grid;
    QList<QWidget *> m_starters;
    QList<QWidget *> m_own;
    Managing m_managing = Managing::Here;
    int m_columns = 0;
};

} // namespace carrel::ui
