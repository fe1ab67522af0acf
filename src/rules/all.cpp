#include "rules/all.hpp"

#include "load/rules.hpp"
#include "render/rules.hpp"
#include "rules/uitzonderingen.hpp"
#include "schema/rules.hpp"
#include "yaml/rules.hpp"

#include <algorithm>
#include <array>

namespace grip::rules {

extern const Check bbv_gegevens_ontbreken;
extern const Check bbv_taakveld_onbekend;
extern const Check bbv_taakveld_verlopen;
extern const Check bbv_verbonden_partij;
extern const Check bijdrage_gewichten;
extern const Check bijdrage_niet_aanvaard;
extern const Check bijdrage_waarden_ontbreken;
extern const Check bijdrage_wijkt_af;
extern const Check bijdrage_zonder_uitleg;
extern const Check cyclus_datum_spreekt_tegen;
extern const Check cyclus_niet_gevolgd;
extern const Check financien_bijdrage_stijgt;
extern const Check financien_eigen_vermogen_negatief;
extern const Check financien_onbekend_zonder_toelichting;
extern const Check financien_solvabiliteit_laag;
extern const Check financien_tekort;
extern const Check financien_vermogen_anders_dan_resultaat;
extern const Check financien_vermogen_sluit_niet_aan;
extern const Check gemeentewet_openbaar_belang_ontbreekt;
extern const Check gemeentewet_wensen_en_bedenkingen_nog_te_doen;
extern const Check gemeentewet_wensen_en_bedenkingen_ontbreken;
extern const Check grip_contract_star;
extern const Check grip_contract_verlopen;
extern const Check grip_dashboard_te_laat;
extern const Check grip_evaluatie_nooit;
extern const Check grip_evaluatie_te_laat;
extern const Check grip_oplegnotitie_ontbreekt;
extern const Check grip_opzegtermijn;
extern const Check grip_raad_niet_geinformeerd;
extern const Check grip_terugkoppeling_ontbreekt;
extern const Check kader_verouderd;
extern const Check raad_geen_vergadering_in_venster;
extern const Check raad_kadernota_niet_toegelicht;
extern const Check raad_niet_ter_inzage;
extern const Check raad_stukken_te_laat;
extern const Check raad_venster_in_reces;
extern const Check risico_dubbel_opgegeven;
extern const Check risico_geen;
extern const Check risico_mogelijk_dubbel_geteld;
extern const Check risico_niet_geactualiseerd;
extern const Check risico_pm;
extern const Check risico_ratio_onder_norm;
extern const Check risico_volgorde;
extern const Check risico_zonder_eigenaar;
extern const Check risico_zonder_kans;
extern const Check risico_zonder_maatregel;
extern const Check toets_aandacht;
extern const Check toets_bewijs_ontbreekt;
extern const Check toets_herijken;
extern const Check toets_niet_beantwoord;
extern const Check toets_niet_beantwoord_voor_oprichting;
extern const Check toets_overbodig;
extern const Check toets_toelichting_ontbreekt;
extern const Check toets_voldoet_niet;
extern const Check visie_aandachtspunt_ontbreekt;
extern const Check visie_beleid_privaatrechtelijk;
extern const Check visie_doel_niet_gehaald;
extern const Check visie_doel_ontbreekt;
extern const Check visie_doel_zonder_indicator;
extern const Check visie_hogere_kosten_zonder_argument;
extern const Check visie_meerwaarde_niet_gerealiseerd;
extern const Check visie_meerwaarde_ontbreekt;
extern const Check visie_overheveling_zonder_kosten;
extern const Check visie_plicht_zonder_keuze;
extern const Check visie_regio_niet_beschreven;
extern const Check visie_regio_niet_onderzocht;
extern const Check visie_uitgangspunt_ontbreekt;
extern const Check visie_uittreding_onbekend;
extern const Check wgr_aanbieding_te_vroeg;
extern const Check wgr_ab_vergadert_te_weinig;
extern const Check wgr_adviescommissie_alleen_openbaar_lichaam;
extern const Check wgr_begroting_naar_toezichthouder_te_laat;
extern const Check wgr_begroting_niet_vastgesteld;
extern const Check wgr_begrotingswijziging_zonder_zienswijze;
extern const Check wgr_bestuurslid_uit_verkeerd_orgaan;
extern const Check wgr_bvo_alleen_colleges;
extern const Check wgr_bvo_geen_beleid;
extern const Check wgr_dagelijks_bestuur_meerderheid;
extern const Check wgr_delegatie_niet_mogelijk;
extern const Check wgr_eigen_cijfers_zonder_organisatie;
extern const Check wgr_jaarrekening_naar_toezichthouder_te_laat;
extern const Check wgr_kadernota_niet_geregistreerd;
extern const Check wgr_kadernota_te_laat;
extern const Check wgr_ontwerpbegroting_niet_geregistreerd;
extern const Check wgr_ontwerpbegroting_te_laat;
extern const Check wgr_reactie_ontbreekt;
extern const Check wgr_reactietermijn_te_kort;
extern const Check wgr_regeling_niet_bijgewerkt;
extern const Check wgr_register_onvolledig;
extern const Check wgr_toestemming_niet_geregistreerd;
extern const Check wgr_voorlopige_jaarrekening_niet_geregistreerd;
extern const Check wgr_voorlopige_jaarrekening_te_laat;
extern const Check wgr_zienswijze_niet_besloten;
extern const Check wgr_zienswijze_op_ontwerpregeling;
extern const Check wgr_zienswijze_te_laat;

namespace {

constexpr std::array checks{
    &bbv_gegevens_ontbreken,
    &bbv_taakveld_onbekend,
    &bbv_taakveld_verlopen,
    &bbv_verbonden_partij,
    &bijdrage_gewichten,
    &bijdrage_niet_aanvaard,
    &bijdrage_waarden_ontbreken,
    &bijdrage_wijkt_af,
    &bijdrage_zonder_uitleg,
    &cyclus_datum_spreekt_tegen,
    &cyclus_niet_gevolgd,
    &financien_bijdrage_stijgt,
    &financien_eigen_vermogen_negatief,
    &financien_onbekend_zonder_toelichting,
    &financien_solvabiliteit_laag,
    &financien_tekort,
    &financien_vermogen_anders_dan_resultaat,
    &financien_vermogen_sluit_niet_aan,
    &gemeentewet_openbaar_belang_ontbreekt,
    &gemeentewet_wensen_en_bedenkingen_nog_te_doen,
    &gemeentewet_wensen_en_bedenkingen_ontbreken,
    &grip_contract_star,
    &grip_contract_verlopen,
    &grip_dashboard_te_laat,
    &grip_evaluatie_nooit,
    &grip_evaluatie_te_laat,
    &grip_oplegnotitie_ontbreekt,
    &grip_opzegtermijn,
    &grip_raad_niet_geinformeerd,
    &grip_terugkoppeling_ontbreekt,
    &kader_verouderd,
    &raad_geen_vergadering_in_venster,
    &raad_kadernota_niet_toegelicht,
    &raad_niet_ter_inzage,
    &raad_stukken_te_laat,
    &raad_venster_in_reces,
    &risico_dubbel_opgegeven,
    &risico_geen,
    &risico_mogelijk_dubbel_geteld,
    &risico_niet_geactualiseerd,
    &risico_pm,
    &risico_ratio_onder_norm,
    &risico_volgorde,
    &risico_zonder_eigenaar,
    &risico_zonder_kans,
    &risico_zonder_maatregel,
    &toets_aandacht,
    &toets_bewijs_ontbreekt,
    &toets_herijken,
    &toets_niet_beantwoord,
    &toets_niet_beantwoord_voor_oprichting,
    &toets_overbodig,
    &toets_toelichting_ontbreekt,
    &toets_voldoet_niet,
    &visie_aandachtspunt_ontbreekt,
    &visie_beleid_privaatrechtelijk,
    &visie_doel_niet_gehaald,
    &visie_doel_ontbreekt,
    &visie_doel_zonder_indicator,
    &visie_hogere_kosten_zonder_argument,
    &visie_meerwaarde_niet_gerealiseerd,
    &visie_meerwaarde_ontbreekt,
    &visie_overheveling_zonder_kosten,
    &visie_plicht_zonder_keuze,
    &visie_regio_niet_beschreven,
    &visie_regio_niet_onderzocht,
    &visie_uitgangspunt_ontbreekt,
    &visie_uittreding_onbekend,
    &wgr_aanbieding_te_vroeg,
    &wgr_ab_vergadert_te_weinig,
    &wgr_adviescommissie_alleen_openbaar_lichaam,
    &wgr_begroting_naar_toezichthouder_te_laat,
    &wgr_begroting_niet_vastgesteld,
    &wgr_begrotingswijziging_zonder_zienswijze,
    &wgr_bestuurslid_uit_verkeerd_orgaan,
    &wgr_bvo_alleen_colleges,
    &wgr_bvo_geen_beleid,
    &wgr_dagelijks_bestuur_meerderheid,
    &wgr_delegatie_niet_mogelijk,
    &wgr_eigen_cijfers_zonder_organisatie,
    &wgr_jaarrekening_naar_toezichthouder_te_laat,
    &wgr_kadernota_niet_geregistreerd,
    &wgr_kadernota_te_laat,
    &wgr_ontwerpbegroting_niet_geregistreerd,
    &wgr_ontwerpbegroting_te_laat,
    &wgr_reactie_ontbreekt,
    &wgr_reactietermijn_te_kort,
    &wgr_regeling_niet_bijgewerkt,
    &wgr_register_onvolledig,
    &wgr_toestemming_niet_geregistreerd,
    &wgr_voorlopige_jaarrekening_niet_geregistreerd,
    &wgr_voorlopige_jaarrekening_te_laat,
    &wgr_zienswijze_niet_besloten,
    &wgr_zienswijze_op_ontwerpregeling,
    &wgr_zienswijze_te_laat,
};

constexpr std::array<const Rule*, 20> others{
    &load::rules::bestand_naam,
    &load::rules::bestand_onverwacht,
    &schema::rules::id_dubbel,
    &render::rules::sjabloon_ongeldig,
    &schema::rules::tekst_opmaak,
    &uitzondering_ongebruikt,
    &uitzondering_verlopen,
    &schema::rules::veld_onbekend,
    &schema::rules::veld_ontbreekt,
    &load::rules::verwijzing_onbekend,
    &schema::rules::waarde_buiten_bereik,
    &schema::rules::waarde_ongeldig,
    &yaml::rules::codering,
    &yaml::rules::dubbel,
    &yaml::rules::meer_documenten,
    &yaml::rules::syntax,
    &yaml::rules::tag,
    &yaml::rules::te_diep,
    &yaml::rules::te_groot,
    &yaml::rules::verwijzing,
};

std::vector<const Rule*> sorted_rules() {
    std::vector<const Rule*> rules{others.begin(), others.end()};
    for (const Check* check : checks) rules.push_back(&check->rule);
    std::ranges::sort(rules, {}, &Rule::id);
    return rules;
}

} // namespace

std::span<const Rule* const> all() {
    static const std::vector<const Rule*> rules = sorted_rules();
    return rules;
}

std::span<const Check* const> checked() { return checks; }

const Rule* find(std::string_view id) {
    const auto found = std::ranges::lower_bound(all(), id, {}, &Rule::id);
    return found != all().end() && (*found)->id == id ? *found : nullptr;
}

} // namespace grip::rules
