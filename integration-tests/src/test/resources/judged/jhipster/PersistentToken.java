package jhipster;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.io.Serializable;
import java.time.LocalDate;

/** One for each browser in which somebody asked to be remembered. */
@Entity
@Table(name = "jhi_persistent_token")
class PersistentToken implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MAX_USER_AGENT_LEN = 255;

    @Id
    private String series;

    @NotNull
    @Column(name = "token_value", nullable = false)
    private String tokenValue;

    @Column(name = "token_date")
    private LocalDate tokenDate;

    @Size(min = 0, max = 39)
    @Column(name = "ip_address", length = 39)
    private String ipAddress;

    @Column(name = "user_agent")
    private String userAgent;

    @ManyToOne
    private User user;

    public void setUserAgent(String userAgent) {
        this.userAgent = userAgent.substring(0, Math.min(userAgent.length(), MAX_USER_AGENT_LEN));
    }
}
