package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Member {

    private Long id = 1L;
    private Boolean paying;

    @Id
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** The annotation is one of the type, not of the method. */
    public @Maybe Boolean isPaying() {
        return paying;
    }

    public void setPaying(@Maybe Boolean paying) {
        this.paying = paying;
    }
}
