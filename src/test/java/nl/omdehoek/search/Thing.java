package nl.omdehoek.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.geography.Point;
import nl.omdehoek.listing.Access;
import nl.omdehoek.listing.Audience;
import nl.omdehoek.listing.Belonging;
import nl.omdehoek.listing.Confirmation;
import nl.omdehoek.listing.Confirmer;
import nl.omdehoek.listing.Contact;
import nl.omdehoek.listing.Cost;
import nl.omdehoek.listing.Exactness;
import nl.omdehoek.listing.Exchange;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.Listing;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Location;
import nl.omdehoek.listing.Moment;
import nl.omdehoek.listing.OpeningHours;
import nl.omdehoek.listing.Publication;
import nl.omdehoek.listing.Setting;
import nl.omdehoek.listing.Sphere;
import nl.omdehoek.listing.Theme;
import nl.omdehoek.listing.Welcome;
import nl.omdehoek.listing.Wording;
import org.jspecify.annotations.Nullable;

/** A findable thing made by hand: it starts plain, and each word said about it changes it. Its key is its identity. */
public final class Thing implements Findable {

    private static final NeighbourhoodCode SOMEWHERE = new NeighbourhoodCode("BU02140500");

    private final ListingKind kind;
    private final String key;
    private String title;
    private String summary = "";
    private String text = "";
    private String sort = "";
    private String placeName = "";
    private String organisationName = "";
    private Point point = Things.CHURCH;
    private String town = "";
    private Set<Theme> themes = Set.of(Theme.MEETING);
    private Set<Audience> audiences = Set.of();
    private Set<Access> access = Set.of();
    private Set<String> languages = Set.of("nl");
    private @Nullable Cost cost;
    private @Nullable Boolean referral;
    private @Nullable Setting setting;
    private @Nullable LocalDate confirmedOn;
    private Publication publication = Publication.PUBLISHED;
    private OpeningHours hours = OpeningHours.UNKNOWN;
    private List<Moment> moments = List.of();
    private boolean byNameOnly;

    public Thing(ListingKind kind, String key) {
        this.kind = kind;
        this.key = key;
        this.title = key;
    }

    public Thing titled(String title) {
        this.title = title;
        return this;
    }

    public Thing saying(String... summaryAndText) {
        this.summary = summaryAndText[0];
        this.text = summaryAndText.length > 1 ? summaryAndText[1] : "";
        return this;
    }

    public Thing sort(String sort) {
        this.sort = sort;
        return this;
    }

    public Thing heldAt(String place) {
        this.placeName = place;
        return this;
    }

    public Thing runBy(String organisation) {
        this.organisationName = organisation;
        return this;
    }

    public Thing at(Point point) {
        this.point = point;
        return this;
    }

    public Thing inTown(String town) {
        this.town = town;
        return this;
    }

    public Thing about(Theme... themes) {
        this.themes = Set.of(themes);
        return this;
    }

    public Thing forThe(Audience... audiences) {
        this.audiences = Set.of(audiences);
        return this;
    }

    public Thing with(Access... access) {
        this.access = Set.of(access);
        return this;
    }

    public Thing speaking(String... languages) {
        this.languages = Set.of(languages);
        return this;
    }

    public Thing costing(@Nullable Cost cost) {
        this.cost = cost;
        return this;
    }

    public Thing referred(@Nullable Boolean referral) {
        this.referral = referral;
        return this;
    }

    public Thing within(@Nullable Setting setting) {
        this.setting = setting;
        return this;
    }

    public Thing confirmed(@Nullable LocalDate on) {
        this.confirmedOn = on;
        return this;
    }

    public Thing being(Publication publication) {
        this.publication = publication;
        return this;
    }

    public Thing open(String hours) {
        this.hours = OpeningHours.parse(hours);
        return this;
    }

    public Thing on(Moment... moments) {
        return on(List.of(moments));
    }

    public Thing on(Collection<Moment> moments) {
        this.moments = List.copyOf(moments);
        return this;
    }

    public Thing onlyByName() {
        this.byNameOnly = true;
        return this;
    }

    @Override
    public boolean byNameOnly() {
        return byNameOnly;
    }

    @Override
    public ListingId id() {
        return ListingId.of(kind, key);
    }

    @Override
    public ListingKind kind() {
        return kind;
    }

    @Override
    public Listing listing() {
        return new Listing(
                new Wording(title, summary, text),
                new Location(point, Exactness.EXACT, SOMEWHERE, "", town),
                new Belonging(themes, Sphere.COMMUNITY, null, null),
                new Welcome(audiences, null, cost, "", access, languages, referral, setting),
                Contact.NONE,
                Exchange.NONE,
                publication,
                confirmedOn == null ? Confirmation.NONE : new Confirmation(confirmedOn, Confirmer.KEEPER),
                false);
    }

    @Override
    public String sort() {
        return sort;
    }

    @Override
    public OpeningHours hours() {
        return hours;
    }

    @Override
    public List<Moment> moments() {
        return moments;
    }

    @Override
    public Optional<String> placeName() {
        return Optional.of(placeName).filter(it -> !it.isEmpty());
    }

    @Override
    public Optional<String> organisationName() {
        return Optional.of(organisationName).filter(it -> !it.isEmpty());
    }
}
