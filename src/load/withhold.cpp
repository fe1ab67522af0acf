#include "load/withhold.hpp"

#include "schema/walk.hpp"
#include "schema/withhold.hpp"

#include <algorithm>

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

/// Of the options of proposals.
template <class F>
void voor_elk_optierisico(Register& data, const F& f) {
    for (Voorstel& voorstel : data.voorstellen) {
        for (Optie& optie : voorstel.opties) std::ranges::for_each(optie.risicos, f);
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

/// f(within, value, mark, geheimhouding, over) for each record that holds secrecy and can be marked.
template <class F>
void voor_elke_geheimhouding(Register& data, const F& f) {
    voor_elk_record(data, [&]<class R>(const R& record, const std::string& over) {
        schema::for_each_holding(schema::shape_of<R>(), &record, "geheimhouding",
                                 [&](const schema::Shape& within, const void* value, const void* held) {
                                     unsigned char* mark = schema::mark_of(within, value);
                                     if (mark != nullptr)
                                         f(within, value, *mark, *static_cast<const Geheimhouding*>(held), over);
                                 });
    });
}

/// About which papers the marked items of agendas are, while they still say so.
void remember_papers(Register& data) {
    for (const Vergadering& vergadering : data.vergaderingen) {
        for (const Agendapunt& punt : vergadering.agenda) {
            if (punt.vertrouwelijk)
                data.verborgen_stukken.push_back({vergadering.samenwerking.id, punt.soort, punt.jaar});
        }
    }
}

/// A whole file may be marked; by its name, which is no secret, others still find it.
template <class R>
bool withhold_record(R& record) {
    if constexpr (requires { record.id.size(); }) {
        const std::string id = record.id;
        const bool any = schema::withhold(schema::shape_of<R>(), &record);
        record.id = id;
        return any;
    } else {
        return schema::withhold(schema::shape_of<R>(), &record);
    }
}

} // namespace

void mark_geheim(Register& data, Date peildatum) {
    voor_elke_geheimhouding(data, [&](const schema::Shape&, const void*, unsigned char& mark,
                                      const Geheimhouding& geheimhouding, const std::string&) {
        const auto& opgeheven = geheimhouding.opgeheven;
        const bool voorbij = opgeheven && *opgeheven <= peildatum;
        if (mark == 0 && !voorbij) mark = schema::marked;
    });
}

void withhold(Register& data, Date peildatum) {
    mark_geheim(data, peildatum); // before anything is counted by its mark
    const bool tellen_mee = data.gemeente.risiconormen.vertrouwelijk == Openbaar::meetellen;
    voor_elk_risico(data, [&](Risico& risico, const std::string& over) {
        if (risico.vertrouwelijk == Vertrouwelijk::nee) return;
        if (tellen_mee) data.meetellend.push_back({over, risico});
        if (risico.vertrouwelijk != Vertrouwelijk::bedrag) return;
        withhold_amount(risico);
        data.achtergehouden.insert(over);
    });
    voor_elk_optierisico(data, [&](Risico& risico) {
        if (risico.vertrouwelijk != Vertrouwelijk::bedrag) return;
        withhold_amount(risico); // it counts in no total
        data.achtergehouden.insert("");
    });
    remember_papers(data);
    voor_elk_record(data, [&]<class R>(R& record, const std::string& over) {
        if (withhold_record(record)) data.achtergehouden.insert(over);
    });
}

void withhold_geheim(Register& data, const std::function<bool(const Geheimhouding&)>& which) {
    voor_elke_geheimhouding(data, [&](const schema::Shape& within, const void* value, unsigned char& mark,
                                      const Geheimhouding& geheimhouding, const std::string& over) {
        if (!which(geheimhouding)) return;
        mark = schema::marked;
        schema::withhold(within, schema::writable(value));
        data.achtergehouden.insert(over);
    });
}

} // namespace grip::load
