// Who takes part on a day, and with which of their bodies.
#pragma once

#include "analysis/levensloop.hpp"
#include "model/register.hpp"

#include <algorithm>
#include <initializer_list>

namespace grip::analysis {

/// Those who take part on the day; of what is still being set up, those who will.
inline std::vector<const Deelnemer*> deelnemers_op(const Samenwerking& samenwerking, Date dag) {
    std::vector<const Deelnemer*> result;
    for (const Deelnemer& deelnemer : samenwerking.wie.deelnemers) {
        const bool begonnen = komt_nog(samenwerking) || deelnemer.sinds.value_or(dag) <= dag;
        if (begonnen && dag <= deelnemer.tot.value_or(dag)) result.push_back(&deelnemer);
    }
    return result;
}

/// Does f hold of one of our own rows in the list of participants? True when we have none.
template <class F>
bool volgens_onze_deelname(const Register& data, const Samenwerking& samenwerking, const F& f) {
    const auto is_ours = [&](const Deelnemer& d) { return d.naam == data.gemeente.naam; };
    const auto& deelnemers = samenwerking.wie.deelnemers;
    return std::ranges::none_of(deelnemers, is_ours) ||
           std::ranges::any_of(deelnemers, [&](const Deelnemer& d) { return is_ours(d) && f(d); });
}

/// Does our municipality take part on the day, as far as is known?
inline bool doen_mee(const Register& data, const Samenwerking& samenwerking, Date dag) {
    const auto binnen = [&](const auto& record) {
        return record.sinds.value_or(dag) <= dag && dag <= record.tot.value_or(dag);
    };
    return binnen(samenwerking.identiteit) && volgens_onze_deelname(data, samenwerking, binnen);
}

/// Do we take part on at least one day of the year, as far as is known?
inline bool doen_mee_in(const Register& data, const Samenwerking& samenwerking, Jaar jaar) {
    return doet_mee_in(samenwerking, jaar) && volgens_onze_deelname(data, samenwerking, [&](const Deelnemer& d) {
               return raakt_jaar(d.sinds, d.tot, jaar);
           });
}

/// Does one of these bodies take part, of anyone?
inline bool een_van(const std::vector<const Deelnemer*>& deelnemers, std::initializer_list<Bestuursorgaan> organen) {
    return std::ranges::any_of(deelnemers, [&](const Deelnemer* deelnemer) {
        return std::ranges::find_first_of(deelnemer->organen, organen) != deelnemer->organen.end();
    });
}

/// Of every participant the bodies that take part are known, and all are among these. False without participants.
inline bool alleen(const std::vector<const Deelnemer*>& deelnemers, std::initializer_list<Bestuursorgaan> organen) {
    return !deelnemers.empty() && std::ranges::all_of(deelnemers, [&](const Deelnemer* deelnemer) {
        return !deelnemer->organen.empty() && std::ranges::all_of(deelnemer->organen, [&](Bestuursorgaan orgaan) {
            return std::ranges::find(organen, orgaan) != organen.end();
        });
    });
}

/// Does our own raad take part, besides or instead of college and burgemeester? None when that is not registered; in a
/// bedrijfsvoeringsorganisatie only colleges do (Wgr art. 8 lid 3).
inline std::optional<bool> raad_beslist_mee(const Register& data, const Samenwerking& samenwerking, Date dag) {
    const auto deelnemers = deelnemers_op(samenwerking, dag);
    const auto wij =
        std::ranges::find_if(deelnemers, [&](const Deelnemer* d) { return d->naam == data.gemeente.naam; });
    if (wij != deelnemers.end() && !(*wij)->organen.empty()) return een_van({*wij}, {Bestuursorgaan::raad});
    if (samenwerking.vorm.rechtsvorm == Rechtsvorm::bedrijfsvoeringsorganisatie) return false;
    if (een_van(deelnemers, {Bestuursorgaan::raad})) return {};
    if (een_van(deelnemers, {Bestuursorgaan::college, Bestuursorgaan::burgemeester})) return false;
    return {};
}

} // namespace grip::analysis
