// What the raad heard, and when.
#pragma once

#include "model/register.hpp"

#include <string>

namespace grip::analysis {

/// The last day, up to the peildatum, on which the raad heard of this collaboration: information for the raad, a
/// kadernota or draft budget that was explained to it or of which it decided on a zienswijze, a meeting that it discussed
/// beforehand, or a message after one.
std::optional<Date> laatste_informatie(const Register& data, const Samenwerking& samenwerking, Date peildatum);

/// Does it say something of the collaboration: by name, or of all that there were on that day?
bool gaat_over(const Raadsinformatie& informatie, const Samenwerking& samenwerking);
/// By name?
bool noemt(const Raadsinformatie& informatie, const Samenwerking& samenwerking);

/// A day on which the raad heard of it, and what that was: `besluit over een zienswijze`.
struct Informatiemoment {
    Date dag{};
    std::string wat;
    friend auto operator<=>(const Informatiemoment&, const Informatiemoment&) = default;
};

/// In the order of the days, those to come too.
std::vector<Informatiemoment> informatiemomenten(const Register& data, const Samenwerking& samenwerking);

/// All such days, those to come too.
std::vector<Date> informatiedagen(const Register& data, const Samenwerking& samenwerking);

/// The first day of the last month of `dashboard_maanden` that has passed without a dashboard to the raad since the month
/// of a dashboard before it. None when it came, and for a municipality that does not keep the list of information.
std::optional<Date> gemist_dashboard(const Gemeente& gemeente, Date peildatum);

/// The first days of the months of `dashboard_maanden` that fall within these days.
std::vector<Date> dashboardmaanden(const Normen& normen, Date van, Date tot);

} // namespace grip::analysis
