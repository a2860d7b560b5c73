package nl.omdehoek.photos;

import java.util.Optional;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.photos.TakeOutcome.Refused;
import nl.omdehoek.photos.TakeOutcome.Taken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The counter for photos. Who knows the id of one that is not used may do anything with it: only who added it does. Of one that
 * is used the caller sees to it that whoever asks may change the thing that uses it.
 */
@Component
public class Photos {

    /** Of what is handed in, in bytes: 10 MB. */
    public static final int LARGEST = 10 * 1024 * 1024;

    public static final int MOST_PIXELS = 40_000_000;

    private final Darkroom darkroom;
    private final StoredPhotos stored;
    private final PhotoStore store;
    private final TransactionOperations transaction;

    Photos(Darkroom darkroom, StoredPhotos stored, PhotoStore store, TransactionOperations transaction) {
        this.darkroom = darkroom;
        this.stored = stored;
        this.store = store;
        this.transaction = transaction;
    }

    /**
     * Keeps a photo for two days, until something uses it. Call it outside a transaction: reading a photo takes a while.
     *
     * @param uploaded the file as it came, of any kind
     * @param by who hands it in, where that is known: it goes when they ask to be forgotten
     */
    public TakeOutcome take(byte[] uploaded, Optional<PersonId> by) {
        try {
            var developed = darkroom.develop(uploaded);
            var id = PhotoId.random();
            transaction.executeWithoutResult(_ -> {
                stored.add(id, by, developed.width(), developed.height());
                store.keep(id, developed.pictures());
            });
            return new Taken(id);
        } catch (UnfitPhoto e) {
            return new Refused(e.why());
        }
    }

    public Optional<Photo> find(PhotoId id) {
        return stored.find(id);
    }

    /** The JPEG of this size; none if there is no such photo any more. */
    public Optional<byte[]> picture(PhotoId id, PhotoSize size) {
        return store.find(id, size);
    }

    /** Tells what can be seen on it, or tells it anew; false if there is no such photo any more. */
    @Transactional
    public boolean describe(PhotoId id, AltText alt) {
        return stored.describe(id, alt);
    }

    /**
     * From now on it belongs to something, and stays as long as that does. A photo belongs to one thing.
     *
     * @return false if it belongs to something already, nobody told yet what can be seen on it, or it is gone
     */
    @Transactional
    public boolean use(PhotoId id) {
        return stored.use(id);
    }

    /** From now on it belongs to nothing: in two days it is erased, if nothing else uses it before. */
    @Transactional
    public void release(PhotoId id) {
        stored.release(id);
    }

    /** Erases it at once; not as long as it is used. */
    @Transactional
    public void remove(PhotoId id) {
        if (stored.removeUnused(id)) {
            store.erase(id);
        }
    }
}
