// Which figures of a party the paragraph verbonden partijen asks, and nobody registered.
#pragma once

#include "analysis/paragraaf.hpp"
#include "base/date.hpp"
#include "base/zin.hpp"

#include <optional>

namespace grip::reports {

/// Of its budget, or once the year is over of its accounts; nothing when all are there. What is both lacking at the begin and at the
/// end of the year is named once.
std::optional<Zin> ontbrekende_cijfers(const Samenwerking& samenwerking, Jaar jaar, Date peildatum);

} // namespace grip::reports
