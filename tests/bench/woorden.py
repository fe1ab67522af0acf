"""Names and sentences for the synthetic register. All of them are made up; none tells anything about a real body."""

import datetime

RAADSAGENDA = [
    (datetime.date(jaar, maand, 8 if soort == "commissie" else 22), soort)
    for jaar in (2025, 2026, 2027) for maand in (1, 3, 5, 6, 9, 11) for soort in ("commissie", "raad")
]
REGIOS = {
    "duinregio": {
        "naam": "Duinregio",
        "gemeenten": ["Voorbeeldstad", "Duinrode", "Waterdam", "Kerkwoude", "Noorderhaven"],
    },
    "rivierenland-oost": {
        "naam": "Rivierenland-Oost",
        "gemeenten": [
            "Oeverwijk", "Zandrecht", "Polderburg", "Eikenhorst", "Molenbroek", "Stroomdorp", "Heideveld",
            "Rietmeer", "Grasland", "Bosdrecht", "Veenkade", "Lindenhof", "Akkerzijl", "Torenberg", "Brugstede",
            "Klaverdijk", "Sluiswaard", "Merelgaarde", "Vlietzicht",
        ],
    },
}
ONZE_GEMEENTE = "Voorbeeldstad"

UITGANGSPUNTEN = {
    "wonen-en-groei": "We bouwen voor de behoefte van onze inwoners en houden het dorpse karakter.",
    "regionale-economie": "We versterken de economie samen met de gemeenten om ons heen.",
    "bereikbaar-en-veilig": "Inwoners reizen duurzaam en veilig, binnen de gemeente en in de regio.",
    "duurzaamheid": "We lopen voorop in de overgang naar schone energie en een klimaatbestendige omgeving.",
    "gezonde-leefomgeving": "De leefomgeving nodigt uit om te bewegen en elkaar te ontmoeten.",
    "iedereen-doet-mee": "Iedereen telt en doet mee; wie hulp nodig heeft, krijgt die dichtbij.",
    "voorzieningen": "Voorzieningen bewegen mee met wat inwoners nodig hebben.",
}

# naam, taakveld, beleidsveld, programma
TAKEN = [
    ("Gezondheidsdienst", "7.1", "Volksgezondheid", "Zorg en welzijn"),
    ("Omgevingsdienst", "7.4", "Milieu en vergunningen", "Wonen en omgeving"),
    ("Veiligheidsregio", "1.1", "Veiligheid", "Bestuur en veiligheid"),
    ("Afvalbedrijf", "7.3", "Afval en grondstoffen", "Wonen en omgeving"),
    ("Belastingkantoor", "0.4", "Belastingen", "Middelen"),
    ("Werkbedrijf", "6.5", "Arbeidsparticipatie", "Zorg en welzijn"),
    ("Inkoop jeugdhulp", "6.1", "Jeugd", "Zorg en welzijn"),
    ("Leerplichtbureau", "4.3", "Onderwijs", "Jeugd en onderwijs"),
    ("Shared service center", "0.4", "Bedrijfsvoering", "Middelen"),
    ("Energieregio", "7.4", "Duurzaamheid", "Wonen en omgeving"),
    ("Bibliotheek", "5.6", "Cultuur", "Samenleving"),
    ("Vervoersautoriteit", "2.1", "Mobiliteit", "Wonen en omgeving"),
    ("Recreatieschap", "5.7", "Groen en recreatie", "Samenleving"),
    ("Economische raad", "3.1", "Economie", "Economie"),
    ("Archiefdienst", "0.4", "Informatiebeheer", "Middelen"),
]
WINDSTREKEN = ["Noord", "Oost", "Zuid", "West", "Midden", "aan de Rijn", "Duin en Plas", "Hart van het Land"]
STRATEN = ["Raadhuisplein", "Stationsweg", "Schoolstraat", "Havenkade", "Industrieweg"]
FUNCTIES = [
    "Hoofd Financiën", "Strategisch adviseur", "Concerncontroller", "Teammanager Samenleving",
    "Beleidsadviseur Regio", "Directeur", "Programmamanager Sociaal Domein",
]
BESTUURDERS = [
    "A. de Groot", "B. van Velzen", "C. Yıldız", "D. Bakker", "E. van der Meer", "F. Öztürk", "G. Hoekstra",
    "H. Dijkgraaf", "I. El Amrani", "J. Vermeulen", "K. Scholten", "L. de Bruijn", "M. Brouwer", "N. Postma",
]

REDENEN_VORM = [
    "Een openbaar lichaam past het best, omdat er bevoegdheden worden overgedragen en er personeel in dienst komt.",
    "Er is gekozen voor een lichte vorm: de gemeenten willen overleggen en afstemmen, zonder eigen organisatie.",
    "De dienst is zuiver bedrijfsvoering. De colleges houden de regie en de raad stelt de kaders via de begroting.",
    "De taak vraagt om een ondernemende organisatie met een eigen balans. De statuten borgen het publieke belang.",
]
BELANGEN = [
    "Inwoners kunnen rekenen op een dienst van gelijke kwaliteit in alle deelnemende gemeenten.",
    "De taak raakt de gezondheid en veiligheid van inwoners en kan niet aan de markt worden overgelaten.",
    "Zonder samenwerking is de taak te kwetsbaar: te weinig mensen, te weinig kennis en te hoge kosten per inwoner.",
]
BESLUITREGELS = [
    "Elke gemeente heeft een stem per 5.000 inwoners. Besluiten worden met gewone meerderheid genomen; voor de "
    "begroting is twee derde van de stemmen nodig.",
    "Elk lid heeft één stem. Staken de stemmen, dan volgt een tweede vergadering.",
    "De stemverhouding volgt de bijdrage. Drie gemeenten samen kunnen een besluit tegenhouden.",
]
DOELEN = [
    ("Meldingen worden binnen de afgesproken termijn afgehandeld", "Aandeel op tijd afgehandeld", "procent", "hoger"),
    ("De kosten per inwoner blijven onder het landelijk gemiddelde", "Kosten per inwoner", "euro", "lager"),
    ("Inwoners zijn tevreden over de dienstverlening", "Rapportcijfer van inwoners", "cijfer", "hoger"),
    ("Er gaat minder restafval naar de verbranding", "Restafval per inwoner", "kilo", "lager"),
    ("Meer inwoners vinden en houden werk", "Uitstroom naar werk", "personen", "hoger"),
    ("De wachttijd voor een eerste gesprek wordt korter", "Gemiddelde wachttijd", "dagen", "lager"),
]
KANSEN = [
    "Uitbreiding met de gemeenten ten zuiden van de rivier",
    "Gezamenlijk aanvragen van Europese subsidie",
    "Eén loket voor ondernemers in de hele regio",
    "Samen opleiden van schaars technisch personeel",
]
PARTICIPATIE = [
    "Inwoners denken mee via het regionale panel en een jaarlijkse bijeenkomst. De uitkomsten gaan met de kadernota "
    "naar de raden.",
    "De cliëntenraad geeft advies over beleid en tarieven. Het bestuur reageert schriftelijk op elk advies.",
]
MEERWAARDE = [
    "De organisatie kan piekbelasting opvangen en is minder afhankelijk van enkele mensen.",
    "Door samen in te kopen zijn de tarieven gelijk gebleven, terwijl de lonen en prijzen stegen.",
    "De gemeenten spreken met één stem tegenover provincie en Rijk.",
    "Specialistische kennis is beschikbaar die een gemeente alleen niet kan betalen.",
]
UITTREDING = [
    "Uittreden kan met ingang van een kalenderjaar. De uittreder betaalt de frictiekosten gedurende vijf jaar, "
    "aflopend van 100 naar 20 procent.",
    "De gevolgen van uittreding worden door een onafhankelijke deskundige vastgesteld; de kosten komen voor rekening "
    "van de uittredende gemeente.",
]
AANDACHT = [
    "Vastgelegd in de gemeenschappelijke regeling en jaarlijks besproken in het algemeen bestuur.",
    "Geregeld in de dienstverleningsovereenkomst; de accounthouder rapporteert twee keer per jaar.",
    "Afgesproken in het directeurenoverleg en opgenomen in de planning-en-controlcyclus.",
    "De raad stelt kaders via de zienswijze op de begroting; het college legt verantwoording af in de jaarstukken.",
    "Nog niet goed belegd. Het dagelijks bestuur komt voor de zomer met een voorstel.",
]

RISICOS = [
    ("tekort", "De bijdrage stijgt doordat lonen en prijzen sneller stijgen dan de index.", "financieel"),
    ("personeel", "Vacatures blijven open, waardoor duurdere inhuur nodig is of werk blijft liggen.", "uitvoering"),
    ("ict", "Een storing of aanval legt de systemen langere tijd stil en gegevens raken verloren.", "uitvoering"),
    ("wetswijziging", "Het Rijk verandert de taak zonder dat het budget meegroeit.", "politiek"),
    ("uittreding", "Een andere gemeente treedt uit en de vaste lasten worden over minder deelnemers verdeeld.",
     "bestuurlijk"),
    ("aansprakelijkheid", "Een inwoner of bedrijf stelt de organisatie aansprakelijk voor een besluit.", "juridisch"),
    ("aanbesteding", "De nieuwe aanbesteding van het belangrijkste contract valt hoger uit dan geraamd.", "financieel"),
    ("garantie", "De gemeente moet betalen op een garantie voor een lening van de organisatie.", "financieel"),
]
MAATREGELEN = [
    "Het bestuur volgt de ontwikkeling per kwartaal en stuurt bij voordat de begroting wordt overschreden.",
    "Er ligt een continuïteitsplan dat elk jaar wordt geoefend.",
    "De algemene reserve is op het niveau van de risico's gebracht.",
    "Afspraken over een kostenplafond zijn opgenomen in de overeenkomst.",
]

TOELICHTING_BEGIN = [
    "Dit is uitgewerkt in het bedrijfsplan dat de colleges hebben vastgesteld",
    "Uit de evaluatie blijkt dat de afspraken hierover worden nagekomen",
    "De colleges hebben dit vooraf laten onderzoeken door een onafhankelijk bureau",
    "De regeling bevat hierover een eigen hoofdstuk",
    "De raad heeft dit bij de oprichting uitdrukkelijk als voorwaarde gesteld",
    "De cijfers over de afgelopen drie jaar laten een stabiel beeld zien",
    "In het portefeuillehoudersoverleg komt dit twee keer per jaar aan de orde",
    "De accountant heeft hierover geen opmerkingen gemaakt",
]
TOELICHTING_EINDE = [
    "en de raad is daarover per brief geïnformeerd",
    "en de uitkomst is verwerkt in de meerjarenbegroting",
    "maar de cijfers per gemeente ontbreken nog",
    "en de kosten blijven binnen de afgesproken bandbreedte",
    "en de ondernemingsraad heeft positief geadviseerd",
    "en bij de volgende evaluatie wordt dit opnieuw bekeken",
]
BRONNEN = [
    "Bedrijfsplan, hoofdstuk 3",
    "Raadsvoorstel oprichting, bijlage 2",
    "Jaarstukken 2025, pagina 41",
    "Evaluatierapport, paragraaf 4.2, https://www.example.org/evaluatie",
    "Begroting 2026, paragraaf Weerstandsvermogen",
]
ONTWIKKELINGEN = [
    ("financien", "De tweede bestuursrapportage laat een tekort zien dat nog niet van dekking is voorzien."),
    ("risico", "De cyberaanval bij een zusterorganisatie is aanleiding om de beveiliging extra te toetsen."),
    ("beleid", "Het Rijk heeft een wetsvoorstel gestuurd dat de taak met ingang van 2028 uitbreidt."),
    ("governance", "De voorzitter treedt terug; de gemeenten spreken over een roulerend voorzitterschap."),
    ("termijnen", "De kadernota komt dit jaar later, omdat de cijfers van het Rijk nog niet bekend zijn."),
    ("grip", "De raden in de regio hebben gevraagd om een gezamenlijke bijeenkomst over de begroting."),
]
AFSPRAKEN = [
    "Het dagelijks bestuur legt voor de zomer een herstelplan voor aan de raden.",
    "De accounthouder levert elk kwartaal de cijfers aan voor het dashboard.",
    "De portefeuillehouder brengt de wensen van de raad in bij de kadernota.",
]
REDENEN = [
    "De raad heeft dit bij de oprichting bewust aanvaard en komt er bij de evaluatie op terug.",
    "Het herstelplan loopt; het bestuur rapporteert elk half jaar aan de raden.",
]
