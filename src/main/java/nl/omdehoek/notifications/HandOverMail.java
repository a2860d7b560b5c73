package nl.omdehoek.notifications;

import nl.omdehoek.help.HandOver;
import nl.omdehoek.help.HandOverChannel;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.wording.Origin;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** Mails hand-overs to the boxes of help points. A portal with another way has a bean of its own, which goes before. */
@Component
@Fallback
class HandOverMail implements HandOverChannel {

    private final Delivery delivery;
    private final HandOverWords words;
    private final Origin origin;

    HandOverMail(Delivery delivery, HandOverWords words, Origin origin) {
        this.delivery = delivery;
        this.words = words;
        this.origin = origin;
    }

    @Override
    public boolean isReady() {
        return delivery.isReady();
    }

    @Override
    public void send(HandOver handOver, MailAddress box, String secret) {
        var said = words.of(handOver, origin.to("/overdracht/" + secret));
        delivery.deliver(new Note(handOver.id(), handOver.person(), box, said.subject(), said.text()));
    }
}
