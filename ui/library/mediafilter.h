// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace carrel {
struct MediaItem;
}

namespace carrel::ui {

/// Rows of a MediaListModel that fit what is asked for, in order.
class MediaFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show { All, Pictures, Films, Sound, Documents, Unused, Undescribed, Large };
    static constexpr qint64 largeFrom = 1'000'000; ///< Bytes.

    explicit MediaFilter(QObject *parent = nullptr);

    void setShow(Show show);
    void setWords(const QString &words); ///< In the name or type, whatever its case.
    const MediaItem *item(const QModelIndex &index) const; ///< Of this model's rows.

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Show m_show = Show::All;
    QString m_words;
};

} // namespace carrel::ui
