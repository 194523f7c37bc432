package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    private final long id;

    private boolean isActive;

    private String eMail;

    protected Customer() {
        id = 0;
    }

    public final long getId() {
        return id;
    }

    public final boolean isActive() {
        return isActive;
    }

    public final void setActive(boolean active) {
        isActive = active;
    }

    public final String getEMail() {
        return eMail;
    }
}
