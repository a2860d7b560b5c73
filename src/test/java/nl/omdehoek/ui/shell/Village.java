package nl.omdehoek.ui.shell;

import java.util.List;
import nl.omdehoek.exchange.SampleFolder;
import org.springframework.core.io.Resource;

/** What is on Vlieland (8899), where no other test has anything; nobody connects on Schiermonnikoog (9166). */
final class Village {

    private Village() {}

    static List<Resource> files() {
        return new SampleFolder()
                .with(
                        "plekken.csv",
                        "sleutel;naam;samenvatting;gebied;adres;woonplaats;themas;soort;openingstijden;kosten;toegang;telefoon;bevestigd;bevestigd door;zoekt;heeft",
                        "vl-huis;Het Wadhuis;Een huis met een lange tafel.;BU00960000;Dorpsstraat 1;Oost-Vlieland;ontmoeten;buurthuis;\"ma-vr 9.00-22.00\";gratis;stapvrij;0562 00 00 00;vandaag;beheerder;handen do za;ruimte",
                        "vl-bank;Bankje aan de haven;;BU00960000;Havenweg 2;Oost-Vlieland;ontmoeten;bankje;;;;;;;;")
                .with(
                        "initiatieven.csv",
                        "sleutel;naam;samenvatting;gebied;woonplaats;themas;plek;trekkers;sinds;bevestigd;bevestigd door",
                        "vl-jutters;De Juttersclub;Wij rapen het strand schoon.;BU00960000;Oost-Vlieland;bewegen;vl-huis;Jikke, Sil;2019;vandaag;verbinder")
                .with(
                        "activiteiten.csv",
                        "sleutel;naam;samenvatting;gebied;woonplaats;themas;plek;initiatief;begin;eind;wanneer;afgelast;plaatsen;kosten;voor;bevestigd;bevestigd door;voorbeeld",
                        "vl-soep;Soep aan de lange tafel;Schuif aan, er is genoeg.;BU00960000;Oost-Vlieland;ontmoeten;vl-huis;;18.00;20.00;elke wo;2026-12-02;12;\"2,50\";ouderen;vandaag;beheerder;ja",
                        "vl-jutten;Samen jutten;Met de zak langs de vloedlijn.;BU00960000;Oost-Vlieland;bewegen;;vl-jutters;10.00;12.00;elke do;;;gratis;kinderen;vandaag;verbinder;nee")
                .with(
                        "hulp.csv",
                        "sleutel;naam;samenvatting;gebied;woonplaats;themas;soort;telefoon;openingstijden;verwijzing;bevestigd;bevestigd door",
                        "vl-loket;Adviespunt Vlieland;Hulp met brieven en geld.;BU00960000;Oost-Vlieland;geld en papieren;adviespunt;0562 00 00 01;\"di 9.00-12.00\";nee;vandaag;beheerder",
                        "vl-team;Sociaal team Vlieland;Wij luisteren eerst.;BU00960000;Oost-Vlieland;veiligheid;sociaal team;0562 00 00 02;;nee;vandaag;beheerder")
                .with(
                        "verbinders.csv",
                        "gebied;naam;organisatie;telefoon;uren",
                        "BU00960000;Jikke;Dorpsbelang;0562 00 00 03;\"ma, 9.00 tot 12.00 uur\"")
                .files();
    }
}
