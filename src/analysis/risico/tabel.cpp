#include "analysis/risico/tabel.hpp"

#include <algorithm>

namespace grip::analysis {
namespace {

constexpr std::size_t meeste_sommen = std::size_t{1} << 18U;

struct Som {
    Wide bedrag = 0; ///< in parts of a cent
    double kans = 0;
};

double in_cents(Wide bedrag) { return static_cast<double>(bedrag) / static_cast<double>(delen_per_cent); }

/// What a group costs: the row stops before each of its risks, or behind the last.
std::vector<Som> sommen(const Groep& groep) {
    std::vector<Som> result;
    Wide bedrag = 0;
    for (std::size_t i = 0; i < groep.risicos.size(); ++i) {
        result.push_back({bedrag, groep.stopkans(i)});
        bedrag += groep.risicos[i]->effect.exact;
    }
    result.push_back({bedrag, groep.slotkans});
    return result;
}

void neem_gelijke_samen(std::vector<Som>& sommen) {
    std::ranges::sort(sommen, {}, &Som::bedrag);
    std::size_t aantal = 0;
    for (const Som& som : sommen) {
        if (aantal > 0 && sommen[aantal - 1].bedrag == som.bedrag) sommen[aantal - 1].kans += som.kans;
        else sommen[aantal++] = som;
    }
    sommen.resize(aantal);
}

/// From group `plaats` on, given the sum and the chance of what came before: the chance to end in the tail. What was found is
/// added to each risk that occurs.
class Doorloop {
public:
    Doorloop(const Rest& rest, double vanaf, std::map<const Kansrisico*, double>& bijdragen)
        : groepen_{rest.groepen}, vanaf_{vanaf}, bijdragen_{bijdragen} {
        for (const Groep& groep : groepen_) mogelijk_.push_back(sommen(groep));
    }

    double loop(std::size_t plaats, Wide som, double kans) {
        if (kans <= 0) return 0;
        if (plaats == groepen_.size()) return in_cents(som) >= vanaf_ ? kans : 0;
        const Groep& groep = groepen_[plaats];
        const std::vector<Som>& mogelijk = mogelijk_[plaats];
        double staart = 0;
        for (std::size_t i = mogelijk.size(); i-- > 0;) {
            staart += loop(plaats + 1, som + mogelijk[i].bedrag, kans * mogelijk[i].kans);
            if (i > 0) bijdragen_[groep.risicos[i - 1]] += staart * groep.risicos[i - 1]->effect.max;
        }
        return staart;
    }

private:
    const std::vector<Groep>& groepen_;
    std::vector<std::vector<Som>> mogelijk_; ///< of each group
    double vanaf_;
    std::map<const Kansrisico*, double>& bijdragen_;
};

} // namespace

bool past_in_tabel(const Rest& rest) {
    std::size_t aantal = 1;
    for (const Groep& groep : rest.groepen) {
        if (!std::ranges::all_of(groep.risicos, [](const Kansrisico* risico) { return risico->effect.vast(); }))
            return false;
        aantal *= groep.risicos.size() + 1;
        if (aantal > meeste_sommen) return false;
    }
    return true;
}

Laag tabel(const Rest& rest) {
    std::vector<Som> alle{{0, rest.kans}};
    for (const Groep& groep : rest.groepen) {
        std::vector<Som> verder;
        const std::vector<Som> mogelijk = sommen(groep);
        for (const Som& eerder : alle) {
            for (const Som& som : mogelijk) {
                if (som.kans > 0) verder.push_back({eerder.bedrag + som.bedrag, eerder.kans * som.kans});
            }
        }
        neem_gelijke_samen(verder);
        alle = std::move(verder);
    }
    Laag result;
    result.exact = true;
    double kans = 0;
    for (const Som& som : alle) {
        result.bedragen.push_back(in_cents(som.bedrag));
        result.onder.push_back(kans += som.kans);
    }
    result.boven = result.onder;
    return result;
}

void in_staart(const Rest& rest, double vanaf, std::map<const Kansrisico*, double>& bijdragen) {
    Doorloop{rest, vanaf, bijdragen}.loop(0, 0, rest.kans);
}

} // namespace grip::analysis
