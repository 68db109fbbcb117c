// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/blockedits.h"
#include "core/kinds/kind.h"
#include "tests/core/edit/sessionfixture.h"
#include "ui/forms/formview.h"
#include "ui/forms/typing.h"
#include "ui/media/mediadesk.h"
#include "ui/widgets/workbar.h"

#include <QWidget>

namespace carrel::test {

/// A course with one block, its two forms, and what a pane does with them: keeps what is typed and
/// chosen through the verbs and shows the block when it changed.
class FormFixture : public SessionFixture
{
public:
    explicit FormFixture(const QString &kind);
    FormFixture(const QString &kind, const QJsonObject &body);
    ~FormFixture();

    QJsonObject body() const { return node(block).body; }
    QJsonValue at(const QString &path) const;
    void keep() { typing.keepNow(); }
    void show();

    /// The control that the cursor goes into for that path.
    QWidget *control(const QString &path);

    NodeId block;
    QWidget window;
    QWidget blocked;
    ui::WorkBar work{&blocked};
    ui::MediaDesk media{*session, work};
    ui::Typing typing;
    ui::FormView *content = nullptr;
    ui::FormView *behaviour = nullptr;
    QStringList typedPaths;
    QStringList failures;

private:
    void open(const QString &kind);
    void connectForm(ui::FormView *form);
    void note(const Result<> &result);
};

/// The sample that a kind brings.
QJsonObject sampleOf(const Kind &kind);

} // namespace carrel::test
