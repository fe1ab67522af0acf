#include "load/withhold.hpp"

#include "schema/withhold.hpp"

namespace grip::load {
namespace {

/// f(risico, over) for each risk of the register.
template <class F>
void voor_elk_risico(Register& data, const F& f) {
    for (Risico& risico : data.risicos.risicos) f(risico, std::string{});
    for (Samenwerking& s : data.samenwerkingen) {
        for (Risico& risico : s.risicobeeld.risicos) f(risico, s.id);
    }
}

/// What a risk costs, and what would tell.
void withhold_amount(Risico& risico) {
    risico.kans.reset();
    risico.kansklasse.reset();
    risico.gevolg.reset();
    risico.gevolgklasse.reset();
    risico.aandeel = Aandeel::of(100);
    risico.zonder_maatregel.reset();
    risico.gedekt_bedrag.reset();
    risico.toelichting.reset();
}

} // namespace

void withhold(Register& data) {
    const bool tellen_mee = data.gemeente.risiconormen.vertrouwelijk == Openbaar::meetellen;
    voor_elk_risico(data, [&](Risico& risico, const std::string& over) {
        if (risico.vertrouwelijk == Vertrouwelijk::nee) return;
        if (tellen_mee) data.meetellend.push_back({over, risico});
        if (risico.vertrouwelijk != Vertrouwelijk::bedrag) return;
        withhold_amount(risico);
        data.achtergehouden.insert(over);
    });
    voor_elk_record(data, [&]<class R>(R& record, const std::string& over) {
        if (schema::withhold(schema::shape_of<R>(), &record)) data.achtergehouden.insert(over);
    });
}

} // namespace grip::load
