#pragma once

#include "core/design/fields.h"

#include <QComboBox>

namespace octoha {

/// A list of choices that the wheel turns only when it has the focus, so that scrolling a page changes nothing. Where
/// there is no room the words of the box are cut; its list always shows them whole.
class ChoiceBox : public QComboBox {
    Q_OBJECT
public:
    ChoiceBox(const Type &type, QWidget *parent);
    QSize minimumSizeHint() const override;
    void showPopup() override;

Q_SIGNALS:
    void listOpens(); ///< The list is about to be seen.

protected:
    void initStyleOption(QStyleOptionComboBox *option) const override;
    void wheelEvent(QWheelEvent *event) override;
};

/// The least width of a box that holds words: half of what it usually has.
QSize narrowBox(const QComboBox &box);
/// Makes the list as wide as its longest line.
void widenList(const QComboBox &box);

} // namespace octoha
