package nl.omdehoek.people;

/** What something of a person is kept for; said to residents on the page about privacy. */
public enum Purpose {
    /** To greet by name. */
    GREET,
    /** To know somebody who comes back. */
    COME_BACK,
    /** To keep what somebody is writing. */
    WRITE,
    /** To know who comes to an activity, and what they need there. */
    TAKE_PART,
    /** To tell somebody what they have to hear. */
    REACH,
    /** To bring together who asks for help and who offers it, and to ask nobody too much. */
    HELP,
    /** To talk with each other inside the portal. */
    TALK,
    /** To know who may do what. */
    AUTHORISE,
    /** To show who can be asked, where somebody chose to be. */
    SHOW,
    /** To let neighbours see what somebody posts. */
    ILLUSTRATE,
    /** To look into what was reported. */
    JUDGE,
    /** To be able to tell later who did what. */
    ACCOUNT
}
