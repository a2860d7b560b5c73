package nl.omdehoek.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.listing.Keeping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each column with values that are right, and with values that are not: what docs/loading.md promises. */
@OnDatabase
class ColumnTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private Loader loader;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    plekken.csv      | naam            | Ons
                    plekken.csv      | naam            | Robert'); drop table place;--
                    plekken.csv      | naam            | Ik <3 Beesd 🍲👩‍👩‍👧
                    plekken.csv      | samenvatting    | ``
                    plekken.csv      | gebied          | bu19600200
                    plekken.csv      | adres           | Markt 1-a
                    plekken.csv      | themas          | ontmoeten, leren ,geld en papieren
                    plekken.csv      | themas          | Geld-en-papieren
                    plekken.csv      | sfeer           | institutioneel
                    plekken.csv      | laag            | informeel georganiseerd
                    plekken.csv      | voor            | kinderen, ouders, mensen met een beperking
                    plekken.csv      | leeftijd        | 12-18
                    plekken.csv      | leeftijd        | 65+
                    plekken.csv      | leeftijd        | tot 12
                    plekken.csv      | kosten          | gratis
                    plekken.csv      | kosten          | vrije bijdrage
                    plekken.csv      | kosten          | 2,50
                    plekken.csv      | kosten          | € 3
                    plekken.csv      | toegang         | stapvrij, toilet, ringleiding, zitplaatsen, rustig, meerijden
                    plekken.csv      | talen           | nl,ar, uk
                    plekken.csv      | verwijzing      | nee
                    plekken.csv      | waar            | buiten
                    plekken.csv      | telefoon        | +31 (0)345-00 00 00
                    plekken.csv      | website         | https://voorbeeld.nl/a?b=c&d=e
                    plekken.csv      | zoekt           | ruimte di do, handen
                    plekken.csv      | heeft           | kennis
                    plekken.csv      | bevestigd       | vandaag
                    plekken.csv      | bevestigd       | vandaag - 30
                    plekken.csv      | bevestigd door  | buurtbewoner
                    plekken.csv      | voorbeeld       | ja
                    plekken.csv      | ligging         | op aanvraag
                    plekken.csv      | openingstijden  | ma-vr 9.00-17.00; feestdagen dicht
                    plekken.csv      | openingstijden  | altijd
                    plekken.csv      | soort           | Bankje
                    activiteiten.csv | begin           | 9
                    activiteiten.csv | eind            | 0.30
                    activiteiten.csv | wanneer         | elke dag
                    activiteiten.csv | wanneer         | Elke ma, wo, vr
                    activiteiten.csv | wanneer         | op vandaag+0, vandaag+7
                    activiteiten.csv | wanneer         | elke laatste vr van de maand
                    activiteiten.csv | vanaf           | 2026-12-01
                    activiteiten.csv | tot             | vandaag+60
                    activiteiten.csv | afgelast        | vandaag+6, 2026-12-08
                    activiteiten.csv | verplaatst      | 2026-12-01 > 2026-12-02 20.00
                    activiteiten.csv | verplaatst      | 2026-12-01>vandaag+8 9
                    activiteiten.csv | plaatsen        | 10000
                    hulp.csv         | soort           | sociaal team
                    hulp.csv         | postvak         | Team@voorbeeld.nl
                    initiatieven.csv | trekkers        | Ans, Ben
                    initiatieven.csv | vervanger       | Cor
                    initiatieven.csv | sinds           | 1998
                    initiatieven.csv | geld tot        | vandaag+365
                    initiatieven.csv | wil minder      | ja
                    organisaties.csv | soort           | vereniging
                    verbinders.csv   | gebied          | GM1960
                    verbinders.csv   | gebied          | WK196002
                    verbinders.csv   | organisatie     | Welzijn & zo
                    """)
    void takesWhatIsRight(String file, String column, String value) {
        var report = load(file, column, value);

        assertThat(report.remarks()).isEmpty();
        assertThat(report.count(Keeping.NEW) + report.count(Keeping.CHANGED)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    plekken.csv      | sleutel        | ``               | Dit moet worden ingevuld.
                    plekken.csv      | sleutel        | Met Hoofdletters | 'Met Hoofdletters' is geen sleutel. Gebruik kleine letters, cijfers en streepjes.
                    plekken.csv      | sleutel        | <script>         | '<script>' is geen sleutel. Gebruik kleine letters, cijfers en streepjes.
                    plekken.csv      | naam           | ``               | Gebruik 3 tot 80 tekens.
                    plekken.csv      | naam           | Au               | Gebruik 3 tot 80 tekens.
                    plekken.csv      | naam           | <script>alert(1) | Gebruik gewone tekst, zonder codes zoals <b>.
                    plekken.csv      | tekst          | Klik <a href=x>  | Gebruik gewone tekst, zonder codes zoals <b>.
                    activiteiten.csv | samenvatting   | ``               | Dit moet worden ingevuld.
                    hulp.csv         | samenvatting   | ` `              | Dit moet worden ingevuld.
                    initiatieven.csv | samenvatting   | ``               | Dit moet worden ingevuld.
                    plekken.csv      | gebied         | Beesd            | 'Beesd' is geen CBS-code van een buurt. Schrijf BU en acht tekens, zoals BU19600200.
                    plekken.csv      | gebied         | GM1960           | 'GM1960' is geen CBS-code van een buurt. Schrijf BU en acht tekens, zoals BU19600200.
                    plekken.csv      | lat            | 51,8972          | '51,8972' is geen breedtegraad in Nederland. Schrijf een getal zoals 51.8972.
                    plekken.csv      | lat            | NaN              | 'NaN' is geen breedtegraad in Nederland. Schrijf een getal zoals 51.8972.
                    plekken.csv      | lon            | 51.8972          | '51.8972' is geen lengtegraad in Nederland. Schrijf een getal zoals 5.1876.
                    plekken.csv      | ligging        | ergens           | 'ergens' kennen we niet. Kies uit: precies, ongeveer, op aanvraag.
                    plekken.csv      | themas         | ``               | Dit moet worden ingevuld.
                    plekken.csv      | themas         | `,`              | Kies er 1 tot 3 uit: ontmoeten, leren, opvoeden, werk, gezondheid, wonen, bewegen, cultuur, veiligheid, geld en papieren.
                    plekken.csv      | themas         | werk,leren,wonen,cultuur | Kies er 1 tot 3 uit: ontmoeten, leren, opvoeden, werk, gezondheid, wonen, bewegen, cultuur, veiligheid, geld en papieren.
                    plekken.csv      | themas         | leren, dansen    | 'dansen' kennen we niet. Kies uit: ontmoeten, leren, opvoeden, werk, gezondheid, wonen, bewegen, cultuur, veiligheid, geld en papieren.
                    plekken.csv      | sfeer          | gezellig         | 'gezellig' kennen we niet. Kies uit: persoonlijk, gemeenschap, institutioneel.
                    plekken.csv      | laag           | hoog             | 'hoog' kennen we niet. Kies uit: informeel, informeel georganiseerd, formeel.
                    plekken.csv      | voor           | katten           | 'katten' kennen we niet. Kies uit: iedereen, kinderen, jongeren, ouderen, ouders, mantelzorgers, nieuwkomers, vrouwen, mannen, mensen met een beperking, alleenstaanden, mensen zonder werk.
                    plekken.csv      | leeftijd       | 18-12            | '18-12' is geen leeftijd. Schrijf 12-18, 65+ of tot 12.
                    plekken.csv      | leeftijd       | tot 0            | 'tot 0' is geen leeftijd. Schrijf 12-18, 65+ of tot 12.
                    plekken.csv      | kosten         | -1               | '-1' is geen prijs. Schrijf gratis, vrije bijdrage of een bedrag zoals 2,50.
                    plekken.csv      | kosten         | 1001             | '1001' is geen prijs. Schrijf gratis, vrije bijdrage of een bedrag zoals 2,50.
                    plekken.csv      | toegang        | lift             | 'lift' kennen we niet. Kies uit: stapvrij, toilet, ringleiding, zitplaatsen, rustig, meerijden.
                    plekken.csv      | talen          | Nederlands       | 'Nederlands' zijn geen talen. Schrijf codes van twee letters, zoals nl,ar,uk.
                    plekken.csv      | verwijzing     | misschien        | Schrijf ja of nee.
                    plekken.csv      | waar           | overal           | 'overal' kennen we niet. Kies uit: binnen, buiten.
                    plekken.csv      | telefoon       | bel maar         | 'bel maar' is geen telefoonnummer. Schrijf cijfers, zoals 0345 00 00 00.
                    plekken.csv      | website        | javascript:alert(1) | 'javascript:alert(1)' is geen webadres. Begin met https://.
                    plekken.csv      | zoekt          | ruimte maandag   | 'ruimte maandag' begrijpen we niet. Schrijf elk ding één keer, bijvoorbeeld: ruimte di do, handen.
                    plekken.csv      | heeft          | handen, handen   | 'handen, handen' begrijpen we niet. Schrijf elk ding één keer, bijvoorbeeld: ruimte di do, handen.
                    plekken.csv      | bevestigd      | 2026-02-30       | '2026-02-30' is geen dag. Schrijf een dag zoals 2026-12-01, of vandaag+3.
                    plekken.csv      | bevestigd      | +999999999-01-01 | '+999999999-01-01' is geen dag. Schrijf een dag zoals 2026-12-01, of vandaag+3.
                    plekken.csv      | bevestigd door | de buren         | 'de buren' kennen we niet. Kies uit: beheerder, verbinder, buurtbewoner.
                    plekken.csv      | voorbeeld      | x                | Schrijf ja of nee.
                    plekken.csv      | soort          | ``               | Dit moet worden ingevuld.
                    plekken.csv      | soort          | kasteel          | 'kasteel' kennen we niet. Kies uit: buurthuis, bibliotheek, bankje, plein, park, speeltuin, trapveldje, sport, kerk, cultuur, winkel, horeca, tuin, school, zorg, gemeente, overig.
                    plekken.csv      | openingstijden | mandag 9-10      | 'mandag' is geen dag. Schrijf ma, di, wo, do, vr, za of zo, een dag zoals 2026-12-24, feestdagen of altijd.
                    plekken.csv      | openingstijden | 2026-02-30 9-10  | '2026-02-30' staat niet op de kalender. Kijk de dag na.
                    plekken.csv      | openingstijden | ma 9-10; 2026-12-02..2026-12-01 dicht | '2026-12-02..2026-12-01' eindigt eerder dan het begint. Zet de eerste dag vooraan.
                    plekken.csv      | openingstijden | ma 9-25          | '9-25' zijn geen tijden. Schrijf bijvoorbeeld 9.00-17.00, of dicht.
                    plekken.csv      | openingstijden | ma 9-9           | '9-9' begint en eindigt op dezelfde tijd. Schrijf dicht, of 0.00-24.00 voor de hele dag.
                    plekken.csv      | openingstijden | ma 9-12, 11-13   | '11-13' valt samen met de tijden ervoor. Maak er één tijd van.
                    plekken.csv      | openingstijden | 9-17             | Bij '9-17' staan geen dagen. Schrijf bijvoorbeeld: ma-vr 9.00-17.00.
                    plekken.csv      | openingstijden | ma di            | Bij 'ma di' staan geen tijden. Schrijf bijvoorbeeld: ma-vr 9.00-17.00, of za dicht.
                    plekken.csv      | openingstijden | di 9-10; ma-vr 9-17 | 'di 9.00-10.00' telt niet mee: wat erna staat, gaat over dezelfde dagen. Haal een van de twee weg.
                    plekken.csv      | openingstijden | feestdagen dicht | 'feestdagen dicht' zegt alleen wanneer het dicht is. Schrijf ook wanneer het open is.
                    activiteiten.csv | begin          | 25.00            | '25.00' is geen tijd. Schrijf een tijd zoals 19.30.
                    activiteiten.csv | eind           | ``               | Dit moet worden ingevuld.
                    activiteiten.csv | wanneer        | ``               | Dit moet worden ingevuld.
                    activiteiten.csv | wanneer        | soms             | 'soms' begrijpen we niet. Schrijf bijvoorbeeld: elke di, om de week do, elke 2e di van de maand, elke maand op de 15e, of op 2026-12-01.
                    activiteiten.csv | wanneer        | elke dinsdag     | 'dinsdag' is geen dag van de week. Schrijf ma, di, wo, do, vr, za of zo.
                    activiteiten.csv | wanneer        | op 1 december    | '1' is geen dag. Schrijf een dag zoals 2026-12-01, of vandaag+3.
                    activiteiten.csv | wanneer        | op 2026-02-30    | '2026-02-30' is geen dag. Schrijf een dag zoals 2026-12-01, of vandaag+3.
                    activiteiten.csv | wanneer        | elke 5e di van de maand | '5e' begrijpen we niet. Schrijf 1e, 2e, 3e, 4e of laatste.
                    activiteiten.csv | wanneer        | elke maand op de 31e | '31e' is er niet in elke maand. Schrijf 1e tot en met 28e.
                    activiteiten.csv | vanaf          | gisteren         | 'gisteren' is geen dag. Schrijf een dag zoals 2026-12-01, of vandaag+3.
                    activiteiten.csv | afgelast       | 2026-12-01; nooit | '2026-12-01; nooit' zijn geen dagen. Schrijf dagen zoals 2026-12-01, met een komma ertussen.
                    activiteiten.csv | verplaatst     | 2026-12-01       | '2026-12-01' begrijpen we niet. Schrijf bijvoorbeeld: 2026-12-01 > 2026-12-02 20.00.
                    activiteiten.csv | verplaatst     | 2026-12-01 > morgen 20.00 | '2026-12-01 > morgen 20.00' begrijpen we niet. Schrijf bijvoorbeeld: 2026-12-01 > 2026-12-02 20.00.
                    activiteiten.csv | plaatsen       | 0                | '0' is geen aantal plaatsen. Schrijf een getal van 1 tot 10000.
                    activiteiten.csv | plaatsen       | 99999            | '99999' is geen aantal plaatsen. Schrijf een getal van 1 tot 10000.
                    initiatieven.csv | sinds          | lang             | 'lang' is geen jaar. Schrijf een jaar zoals 2019.
                    initiatieven.csv | geld tot       | op               | 'op' is geen dag. Schrijf een dag zoals 2026-12-01, of vandaag+3.
                    initiatieven.csv | wil minder     | graag            | Schrijf ja of nee.
                    hulp.csv         | soort          | dokter           | 'dokter' kennen we niet. Kies uit: sociaal team, adviespunt, voedselbank, rechtshulp, mantelzorg, jongerenwerk, buurtsportcoach, formulieren, schuldhulp, taalpunt, opvoedhulp, vrijwilligerspunt, ouderenadvies, vervoer, kleding en spullen, werk, wonen, gezondheid, overig.
                    hulp.csv         | postvak        | bel maar         | 'bel maar' is geen e-mailadres. Schrijf het zoals naam@voorbeeld.nl.
                    organisaties.csv | soort          | club             | 'club' kennen we niet. Kies uit: vereniging, stichting, instelling, bedrijf.
                    verbinders.csv   | naam           | <b>Bep</b>       | Gebruik gewone tekst, zonder codes zoals <b>.
                    verbinders.csv   | telefoon       | bel Bep          | Dit is geen telefoonnummer. Schrijf cijfers, zoals 0345 00 00 00.
                    verbinders.csv   | voorbeeld      | jawel            | Schrijf ja of nee.
                    """)
    void saysWhatIsWrongAndWhatToWriteInstead(String file, String column, String value, String sentence) {
        assertThat(refusal(file, column, value)).contains("Kolom " + column + ": " + sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    plekken.csv      | gebied      | BU99999999 | De buurt BU99999999 kennen we niet. Kijk de CBS-code na.
                    plekken.csv      | gebied      | ``         | Vul gebied in, of plek, of lat en lon.
                    plekken.csv      | lat         | 51.9       | Vul lat en lon allebei in, of geen van beide.
                    plekken.csv      | organisatie | spook      | Kolom organisatie: 'spook' bestaat niet, of is zelf overgeslagen.
                    activiteiten.csv | plek        | spook      | Kolom plek: 'spook' bestaat niet, of is zelf overgeslagen.
                    activiteiten.csv | initiatief  | spook      | Kolom initiatief: 'spook' bestaat niet, of is zelf overgeslagen.
                    plekken.csv      | bevestigd   | vandaag+1  | Kolom bevestigd: die dag moet nog komen. Vul in wanneer iemand het naging.
                    activiteiten.csv | tot         | 2025-12-31 | Kolom wanneer: 'elke di' komt niet voor tussen de eerste en de laatste dag. Kijk vanaf en tot na.
                    verbinders.csv   | gebied      | BU99999999 | Kolom gebied: 'BU99999999' kennen we niet. Schrijf een CBS-code: GM1960, WK196002 of BU19600200.
                    """)
    void saysWhatDoesNotFitTheRest(String file, String column, String value, String sentence) {
        assertThat(refusal(file, column, value)).isEqualTo(sentence);
    }

    @Test
    void saysThatTheLastDayComesBeforeTheFirst() {
        var row = row("activiteiten.csv").with("vanaf", "2026-12-02").with("tot", "2026-12-01");

        assertThat(refusal(row)).isEqualTo("Kolom tot: De laatste dag komt voor de eerste. Kijk vanaf en tot na.");
    }

    @Test
    void saysThatAChosenDayIsNotBetweenTheFirstAndTheLast() {
        var row = row("activiteiten.csv").with("vanaf", "2026-12-02").with("wanneer", "op 2026-12-01");

        assertThat(refusal(row)).startsWith("Kolom wanneer: '2026-12-01' ligt niet tussen");
    }

    @ParameterizedTest
    @CsvSource({"sea, 52.3, 3.6", "Antwerp, 51.22, 4.4", "Kleve, 51.79, 6.14", "mixed up, 50.1, 6.9"})
    void refusesAPointThatIsNotInTheNetherlands(String where, String latitude, String longitude) {
        var row = row("plekken.csv").with("lat", latitude).with("lon", longitude);

        assertThat(refusal(row)).as(where).isEqualTo("Dit punt ligt niet in Nederland. Kijk lat en lon na.");
        assertThat(refusal(row.with("gebied", "")))
                .as(where)
                .isEqualTo("Dit punt ligt niet in Nederland. Kijk lat en lon na.");
    }

    @Test
    void remarksOnAPointInAnotherNeighbourhoodButTakesIt() {
        var report = load(row("plekken.csv").with("lat", "52.0907").with("lon", "5.1214"));

        assertThat(report.count(Keeping.NEW)).isEqualTo(1);
        assertThat(report.remarks())
                .singleElement()
                .satisfies(it ->
                        assertThat(it.what()).startsWith("Het punt ligt in ").contains("niet in ", "(BU19600200)"));
    }

    @Test
    void remarksOnADayOffThatItIsNotOnAnyway() {
        var report = load(row("activiteiten.csv").with("afgelast", "2026-12-01, 2026-12-02"));

        assertThat(report.count(Keeping.NEW)).isEqualTo(1);
        assertThat(report.remarks())
                .extracting(LoadReport.Remark::what)
                .containsExactly("Afgelast of verplaatst op een dag dat het er niet is: 2026-12-02.");
    }

    @Test
    void tellsAllThatIsWrongWithARow() {
        var row = row("plekken.csv").with("naam", "Au").with("kosten", "veel").with("waar", "overal");

        assertThat(refusal(row)).contains("Kolom naam: ", "Kolom kosten: ", "Kolom waar: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "naam",
                "samenvatting",
                "tekst",
                "gebied",
                "lat",
                "adres",
                "woonplaats",
                "ligging",
                "themas",
                "sfeer",
                "voor",
                "leeftijd",
                "kosten",
                "kosten uitleg",
                "toegang",
                "talen",
                "verwijzing",
                "waar",
                "telefoon",
                "website",
                "organisatie",
                "zoekt",
                "bevestigd",
                "bevestigd door",
                "voorbeeld",
                "begin",
                "eind",
                "wanneer",
                "vanaf",
                "tot",
                "afgelast",
                "verplaatst",
                "plaatsen",
                "plek",
                "initiatief"
            })
    void refusesTenThousandCharactersWithoutRepeatingThem(String column) {
        assertThat(refusal("activiteiten.csv", column, "z".repeat(10_000))).hasSizeLessThan(500);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    activiteiten.csv | afgelast       | 2026-12-01,                    | Dit zijn meer dan 100 dagen.
                    activiteiten.csv | verplaatst     | 2026-12-01 > 2026-12-02 20.00, | Dit zijn meer dan 50 dagen.
                    activiteiten.csv | zoekt          | handen ma di,                  | begrijpen we niet.
                    activiteiten.csv | themas         | leren,                         | Kies er 1 tot 3 uit
                    plekken.csv      | openingstijden | 2026-12-01 9.00-12.00 13-14 ;  | telt niet mee
                    """)
    void refusesTenThousandCharactersThatAreRightOneByOne(String file, String column, String part, String sentence) {
        assertThat(refusal(file, column, part.repeat(10_000 / part.length()))).contains(sentence);
    }

    @Test
    void refusesMoreDaysThanCanBeStored() {
        var days = new StringBuilder("op");
        for (var i = 0; i < 101; i++) {
            days.append(" vandaag+").append(i);
        }

        assertThat(refusal("activiteiten.csv", "wanneer", days.toString())).contains("Dit zijn meer dan 100 dagen.");
        assertThat(load("activiteiten.csv", "wanneer", days.substring(0, days.lastIndexOf(" ")))
                        .refused())
                .isEmpty();
    }

    @Test
    void refusesMoreOpeningHoursThanCanBeStored() {
        var hours = new StringBuilder("ma-vr 9-17");
        for (var day = 1; day <= 28; day++) {
            hours.append("; 2026-12-%02d 10-11; 2027-01-%02d 9-10".formatted(day, day));
        }

        assertThat(refusal("plekken.csv", "openingstijden", hours.toString())).contains("Dit is te lang.");
    }

    private String refusal(String file, String column, String value) {
        return refusal(row(file).with(column, value));
    }

    private String refusal(SampleRow row) {
        var report = load(row);
        assertThat(report.refused()).hasSize(1);
        return report.refused().getFirst().what();
    }

    private LoadReport load(String file, String column, String value) {
        return load(row(file).with(column, value));
    }

    private LoadReport load(SampleRow row) {
        return loader.load(new SampleFolder().with(row).files());
    }

    private static SampleRow row(String file) {
        return SampleRow.of(file, "kolom-" + COUNT.incrementAndGet());
    }
}
