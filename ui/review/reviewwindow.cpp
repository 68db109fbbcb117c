// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewwindow.h"

#include "core/base/savedfile.h"
#include "core/base/translate.h"
#include "core/edit/commentedits.h"
#include "core/edit/labels.h"
#include "core/exchange/review/commentsfile.h"
#include "ui/review/commentdetail.h"
#include "ui/review/commentfilter.h"
#include "ui/review/commentmodel.h"
#include "ui/review/commentreader.h"
#include "ui/review/wordrows.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/message.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workbar.h"

#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int mostLinesOfComment = 4; // lines of a comment in the list

QStringList droppedFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile() && isCommentsFile(url.toLocalFile()))
            paths.append(url.toLocalFile());
    }
    return paths;
}

QString importedWords(const ReviewImport &report)
{
    QStringList said{carrel::tr("%n new comment(s)", nullptr, report.added)};
    if (report.updated > 0)
        said.append(carrel::tr("%n brought up to date", nullptr, report.updated));
    if (report.known > 0)
        said.append(carrel::tr("%n known already", nullptr, report.known));
    if (report.changed > 0)
        said.append(carrel::tr("%n on places that have changed since", nullptr, report.changed));
    if (report.moved > 0)
        said.append(carrel::tr("%n whose place was deleted", nullptr, report.moved));
    return said.join(u" · "_s);
}

} // namespace

bool isCommentsFile(const QString &path)
{
    return path.endsWith(QLatin1StringView(review::fileSuffix), Qt::CaseInsensitive);
}

ReviewWindow::ReviewWindow(EditSession &session, WorkBar &work, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_work(work)
    , m_reader(new CommentReader(session, work, this))
    , m_model(new CommentModel(this))
    , m_filter(new CommentFilterBar(this))
    , m_told(plainLabel({}, this))
    , m_nothing(plainLabel({}, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_list(new QTreeView(m_splitter))
    , m_detail(new CommentDetail(m_splitter))
{
    setWindowTitle(carrel::tr("Comments"));
    setAcceptDrops(true);
    createList();
    createLayout();
    connectDetail();
    connect(m_reader, &CommentReader::found, this, &ReviewWindow::take);
    connect(m_filter, &CommentFilterBar::changed, this, [this] {
        m_model->setFilter(m_filter->filter());
        choose(m_chosen);
        showNumbers();
    });
    m_told->setText(carrel::tr("The comments are being read…"));
    m_nothing->hide();
}

void ReviewWindow::createList()
{
    m_list->setObjectName(u"comments"_s);
    m_list->setAccessibleName(carrel::tr("Comments"));
    m_list->setModel(m_model);
    m_list->setHeaderHidden(true);
    m_list->setWordWrap(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setIndentation(space::m);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->header()->setAccessibleName(m_list->accessibleName());
    m_list->setItemDelegate(new WordRows(mostLinesOfComment, m_list));
    connect(m_list->header(), &QHeaderView::sectionResized, m_list, &QTreeView::doItemsLayout);
    connect(m_list, &QTreeView::activated, this, &ReviewWindow::go);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReviewWindow::showChosen);
}

void ReviewWindow::createLayout()
{
    m_told->setWordWrap(true);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::m);
    layout->setSpacing(space::m);
    layout->addWidget(createButtons());
    layout->addWidget(m_filter);
    layout->addWidget(m_told);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_splitter, 1);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    close->button(QDialogButtonBox::Close)->setText(carrel::tr("Close"));
    close->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::close);
    layout->addWidget(close);
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 90, letter * 110);
}

QWidget *ReviewWindow::createButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    const auto add = [&](const QString &text, const QString &picture, auto run) {
        auto *button = new QPushButton(icon(picture), text, bar);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
        return button;
    };
    add(carrel::tr("Import comments…"), u"import"_s, [this] { chooseFiles(); });
    add(carrel::tr("Send for review…"), u"export"_s, [this] { Q_EMIT sendRequested(); });
    m_table = add(carrel::tr("Save as table…"), u"table"_s, [this] { saveTable(); });
    row->addStretch(1);
    return bar;
}

void ReviewWindow::connectDetail()
{
    connect(m_detail, &CommentDetail::placeRequested, this, &ReviewWindow::go);
    connect(m_detail, &CommentDetail::acceptRequested, this, &ReviewWindow::accept);
    connect(m_detail, &CommentDetail::replied, this, &ReviewWindow::answer);
    connect(m_detail, &CommentDetail::statusRequested, this, [this](CommentStatus status) {
        if (mayEdit())
            follow(setCommentStatus(m_session, m_detail->comment(), status));
    });
}

void ReviewWindow::read()
{
    m_reader->readNow();
}

QString ReviewWindow::told() const
{
    return m_told->text();
}

void ReviewWindow::take(const QList<review::ListedComment> &comments)
{
    const bool isFirst = m_model->comments().isEmpty();
    m_model->setComments(comments);
    QStringList names;
    for (const review::ListedComment &entry : comments) {
        if (!entry.comment.author.isEmpty() && !names.contains(entry.comment.author))
            names.append(entry.comment.author);
    }
    names.sort(Qt::CaseInsensitive);
    m_filter->setReviewers(names);
    m_model->setFilter(m_filter->filter());
    m_list->expandAll();
    choose(m_chosen);
    showNumbers();
    if (isFirst && !comments.isEmpty())
        m_list->setFocus();
}

void ReviewWindow::showNumbers()
{
    const auto &all = m_model->comments();
    const int shown = m_model->shown();
    const auto open = std::ranges::count_if(
        all, [](const review::ListedComment &entry) { return !entry.isDone(); });
    QStringList said;
    if (!m_report.isEmpty())
        said.append(m_report);
    if (!all.isEmpty()) {
        //: %1 of %2 comments are open
        said.append(carrel::tr("%1 of %2 open").arg(open).arg(all.size()));
    }
    m_told->setText(said.join(u"\n"_s));
    m_told->setVisible(!said.isEmpty());
    m_nothing->setText(all.isEmpty() ? carrel::tr(
                           "No comments yet.\n\n“Send for review…” writes one file that your "
                           "reviewers open with a double click, with nothing to install. They "
                           "comment and send back one small file each. Bring these in with “Import "
                           "comments…”, or drop them here: each comment then stands at its place, "
                           "and you see which places you have changed since.")
                                     : carrel::tr("No comment fits what is chosen above."));
    m_nothing->setVisible(shown == 0);
    m_splitter->setVisible(shown > 0);
    m_filter->setVisible(!all.isEmpty());
    m_table->setEnabled(!all.isEmpty());
}

void ReviewWindow::choose(const CommentId &comment)
{
    m_list->expandAll();
    QModelIndex index = m_model->indexOf(comment);
    if (!index.isValid())
        index = m_model->index(0, 0, m_model->index(0, 0));
    m_list->setCurrentIndex(index);
    showChosen();
}

void ReviewWindow::showChosen()
{
    const review::ListedComment *entry = m_model->comment(m_list->currentIndex());
    if (!entry) {
        m_detail->clear();
        return;
    }
    m_chosen = entry->comment.id;
    WordingChange change;
    if (entry->hasSuggestion() && !m_work.isBusy()) {
        const auto wording = wordingChange(m_session.view(), m_chosen);
        if (wording)
            change = *wording;
        else
            change.obstacle = wording.error().message;
    }
    m_detail->show(*entry, change);
}

void ReviewWindow::go()
{
    const review::ListedComment *entry = m_model->comment(m_list->currentIndex());
    if (!entry)
        return;
    const bool isBlock = entry->comment.node != entry->page;
    Q_EMIT placeRequested(entry->page, isBlock ? entry->comment.node : NodeId(),
                          entry->isLost ? QString() : entry->comment.anchor);
}

bool ReviewWindow::mayEdit() const
{
    if (m_work.isBusy())
        return false;
    if (m_keepTyping)
        m_keepTyping();
    return true;
}

void ReviewWindow::follow(const Result<> &done)
{
    if (done)
        read();
    else
        showError(this, done.error());
}

void ReviewWindow::accept(IfOther ifOther)
{
    if (mayEdit())
        follow(acceptWording(m_session, m_detail->comment(), ifOther));
}

void ReviewWindow::answer(const QString &text)
{
    if (!mayEdit())
        return;
    const auto settings = m_session.view().settings();
    const QString author = settings ? settings->author : QString();
    const auto added =
        answerComment(m_session, m_detail->comment(), {.text = text, .author = author});
    follow(added ? Result<>() : Result<>(added.error()));
}

void ReviewWindow::importFiles(const QStringList &paths)
{
    if (!mayEdit())
        return;
    QList<SentReview> reviews;
    for (const QString &path : paths) {
        auto review = review::readComments(path);
        if (!review) {
            showError(this, review.error());
            return;
        }
        reviews.append(std::move(*review));
    }
    const auto report =
        m_work.run<ReviewImport>(carrel::tr("Importing comments"), [&](const Progress &) {
            return importReviews(m_session, reviews);
        });
    if (!report) {
        showError(this, report.error());
        return;
    }
    m_report = importedWords(*report);
    read();
}

void ReviewWindow::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, carrel::tr("Import comments"), {},
        carrel::tr("Comments of reviewers (%1)").arg(u'*' + QLatin1StringView(review::fileSuffix))
            + u";;"_s + carrel::tr("All files (%1)").arg(u"*"_s));
    if (!paths.isEmpty())
        importFiles(paths);
}

void ReviewWindow::saveTable()
{
    const QString path = QFileDialog::getSaveFileName(
        this, carrel::tr("Save the list of comments"), carrel::tr("comments") + u".csv"_s,
        carrel::tr("Table for spreadsheets (%1)").arg(u"*.csv"_s));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray table = review::commentsCsv(m_model->comments());
    const bool isWritten = file.open(QIODevice::WriteOnly) && writeSaved(file, table);
    if (!isWritten)
        showError(this,
                  {ErrorCode::NotWritable,
                   carrel::tr("The table “%1” could not be written. Choose another folder.")
                       .arg(QFileInfo(path).fileName()),
                   file.errorString()});
}

void ReviewWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ReviewWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = droppedFiles(*event->mimeData());
    event->acceptProposedAction();
    // After the drop has ended, since an error opens a dialog.
    QMetaObject::invokeMethod(
        this, [this, paths] { importFiles(paths); }, Qt::QueuedConnection);
}

} // namespace carrel::ui
