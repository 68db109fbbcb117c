// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kinds/area.h"
#include "ui/forms/fieldeditor.h"
#include "ui/widgets/focuswatch.h"

#include <optional>

class QLabel;
class QToolButton;

namespace carrel::ui {

class AreaCanvas;
class ListField;

/// A list whose entries are areas of one picture: the picture with all of them on top, to draw and
/// to move them, and below it the entries with their texts.
class AreaListField : public FieldEditor
{
    Q_OBJECT

public:
    AreaListField(const Field &field, FormPort &port, Place place);

    QJsonValue value() const override;
    bool focusAt(const QString &path) override;
    QWidgetList controls() const override;
    Caption caption() const override { return Caption::None; }
    void setName(const QString &name) override;

protected:
    void display(const QJsonObject &object) override;

private:
    struct Pending
    {
        int index;
        Area area;
    };

    QToolButton *newTool(Area::Shape shape, const QString &name);
    void connectCanvas();
    void showPicture();
    void showTool();
    void takeDrawn(const Area &area);
    void takeNudged(int index, const Area &area);
    void followFocus(QWidget *now);
    int freeEntry(const QJsonArray &entries) const;

    Field m_areaField;
    AreaCanvas *m_canvas;
    ListField *m_list;
    QLabel *m_hint;
    QList<QToolButton *> m_tools;
    QString m_picture; ///< Id.
    std::optional<Pending> m_pending; ///< Moved by keys, and nobody has read it.
    FocusWatch m_focus{[this](QWidget *, QWidget *now) { followFocus(now); }};
};

} // namespace carrel::ui
