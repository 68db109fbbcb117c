// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/descriptionedits.h"

#include "core/base/translate.h"
#include "core/edit/blockedits.h"
#include "core/edit/editsession.h"
#include "core/edit/fieldpath.h"
#include "core/kinds/kind.h"

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

const auto logoField = u"logoAlt"_s;

Error placeIsGone(const QString &field)
{
    return Error{ErrorCode::InvalidInput, tr("This picture is no longer where it was."), field};
}

/// Only a place of a text: a description never takes that of something else.
Result<> putDescription(Edit &edit, const PictureDescription &description)
{
    CARREL_TRY_VALUE(course, edit.view().courseId());
    if (description.node == course) {
        return description.field == logoField ? edit.putSetting(logoField, description.text)
                                              : Result<>(placeIsGone(description.field));
    }
    CARREL_TRY_VALUE(node, changeableBlock(edit.view(), description.node));
    const qsizetype dot = description.field.lastIndexOf(u'.');
    const QString member = description.field.mid(dot + 1);
    const QString holder = description.field.left(qMax(dot, 0));
    const QJsonValue place = holder.isEmpty() ? node.body : valueAt(node.body, holder);
    if (member != u"alt" || !place.isObject())
        return placeIsGone(description.field);
    CARREL_TRY_VALUE(body, withValueAt(node.body, description.field, description.text));
    CARREL_TRY(checkBodyTypes(*findKind(node.kind), body));
    node.body = body;
    return edit.putNode(node);
}

} // namespace

Result<> describePicture(EditSession &session, const PictureDescription &description)
{
    return session.perform(
        tr("Describe a picture"), [&](Edit &edit) { return putDescription(edit, description); },
        description.node.text() + u'/' + description.field);
}

Result<> describePictures(EditSession &session, const QList<PictureDescription> &descriptions)
{
    const QString label = tr("Describe %n picture(s)", nullptr, int(descriptions.size()));
    return session.perform(label, [&](Edit &edit) -> Result<> {
        for (const PictureDescription &description : descriptions)
            CARREL_TRY(putDescription(edit, description));
        return {};
    });
}

} // namespace carrel
